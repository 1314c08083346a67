"""Pure data: the words, codes and names that articles use, each table with its source."""
