"""How calls come in: the network, ASGI, and transports within the process."""
