"""What ends a run before it has anything to say about the server."""

from __future__ import annotations

import click


class Refusal(click.ClickException):
    """The run cannot be made, or not go on; told in one line, with exit status 2."""

    exit_code = 2
