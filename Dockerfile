# The emulator in a container; docs/emulator.md tells how to use it.
FROM python:3.11-slim AS build
WORKDIR /source
COPY pyproject.toml hatch_build.py constraints.txt README.md LICENSE ./
COPY openapi/bundled openapi/bundled
COPY generated generated
COPY overlay overlay
COPY emulator emulator
COPY conformance conformance
ENV PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt
RUN python -m venv /emulator && /emulator/bin/pip install --no-cache-dir ".[emulator]"

FROM python:3.11-slim
COPY --from=build /emulator /emulator
RUN useradd --uid 10001 --no-create-home emulator && mkdir /data && chown emulator /data
USER emulator
VOLUME /data
ENV ELASTIC_CLOUD_EMULATOR_HOST=0.0.0.0 \
    ELASTIC_CLOUD_EMULATOR_PORT=12400 \
    ELASTIC_CLOUD_EMULATOR_STORE=/data/state.sqlite \
    ELASTIC_CLOUD_EMULATOR_CA_BUNDLE=/data/ca.pem
EXPOSE 12400
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["/emulator/bin/python", "-m", "elastic_cloud_emulator.health"]
ENTRYPOINT ["/emulator/bin/elastic-cloud-emulator"]
CMD ["serve"]
