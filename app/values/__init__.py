"""One parser per value type: a value with its unit, or nothing; never a guess."""
