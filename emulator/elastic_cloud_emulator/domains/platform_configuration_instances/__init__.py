"""Instance configurations: kinds of instances that templates and plans ask for.

`crud` holds the handlers, `checks` decides whether what they are given makes sense, and `records` is the stored form,
which others may ask, too.
"""
