-- Asks for another path with every request, in turn. Arguments after --: a file of lines "PATH<TAB>ETAG", and
-- "conditional" where the validator is to be sent back.
local requests, position = {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local path, etag = line:match("^([^\t]+)\t(.*)$")
    local headers = arguments[2] == "conditional" and { ["If-None-Match"] = etag } or {}
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  position = position % #requests + 1
  return requests[position]
end
