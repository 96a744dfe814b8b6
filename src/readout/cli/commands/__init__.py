"""The commands, one file each.

A file is named like its command and holds the function ``command``, whose docstring is its help, and ``RANK``, its
place in the list of commands. It is found by being here.
"""
