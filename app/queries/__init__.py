"""The SQL behind documents, lookups and lists."""
