"""The HTTP service: finds a document or runs a query, and answers."""
