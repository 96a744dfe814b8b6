"""The command line: thin commands, one file each, over the Python calls of the same names."""
