"""One module per fact domain: `Document` in, facts and problems out; no database, no HTTP."""
