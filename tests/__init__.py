"""The tests, one folder for each stage of the application."""
