"""The bundled document as the emulator is held to it: operations, parameters, bodies, routes."""
