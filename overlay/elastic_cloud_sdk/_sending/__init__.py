"""One call on its way: written, sent over HTTP, again where that is safe, and its answer read."""
