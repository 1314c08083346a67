# Serves the seed article at once:  docker build -t monograph . && docker run -p 8000:8000 monograph
ARG PYTHON=3.13

FROM python:${PYTHON}-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PATH=/opt/venv/bin:$PATH
WORKDIR /srv/monograph

# The locked wheels, in a layer that only a change of the lock makes again.
COPY requirements/runtime.lock requirements/
RUN python -m venv /opt/venv \
    && pip install --no-deps --require-hashes --only-binary :all: -r requirements/runtime.lock \
    && pip check

# The project where it will run: migrations/ is found beside pyproject.toml, as in a checkout. What is derived of its
# patterns stays beside the code, as what Python compiles does.
COPY pyproject.toml LICENSE ./
COPY app app
COPY migrations migrations
COPY seeds seeds
RUN pip install --no-deps --no-build-isolation --editable . \
    && python -m compileall -q app \
    && python -c 'import app.extract.monograph, app.cue; app.cue.keep_patterns()'

# The database of the seed.
ENV MONOGRAPH_DATABASE_URL=sqlite:////var/lib/monograph/monograph.db
RUN mkdir -p /var/lib/monograph \
    && monograph migrate \
    && monograph ingest seeds

FROM python:${PYTHON}-slim
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    MONOGRAPH_DATABASE_URL=sqlite:////var/lib/monograph/monograph.db \
    MONOGRAPH_CDS_FEEDBACK_FILE=/var/lib/monograph/cds-feedback.ndjson
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin monograph
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/monograph /srv/monograph
COPY --from=build --chown=monograph:monograph /var/lib/monograph /var/lib/monograph
WORKDIR /srv/monograph
USER monograph
VOLUME /var/lib/monograph
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["monograph", "serve", "--host", "0.0.0.0", "--port", "8000"]
