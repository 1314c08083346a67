"""Wiki text in, `Document` out: the only package that knows mwparserfromhell."""
