"""Every routine of the project. `nox` alone runs what must hold with each change; `nox -l` lists the rest."""

from __future__ import annotations

import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nox

nox.needs_version = ">=2025.2"
nox.options.default_venv_backend = "uv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["tests"]
nox.options.error_on_missing_interpreters = False  # `pythons` says which it has left out

CYCLONEDX = "cyclonedx-bom==7.5.0"
REDOCLY = "@redocly/cli@2.77.0"
SPECTRAL = "@stoplight/spectral-cli@6.16.3"
TESTING = (
    "hypothesis",
    "jinja2",
    "markdown-it-py",
    "mypy",
    "openapi-python-client==0.29.1",
    "pytest",
    "pytest-xdist",
    "ruff",
)
PARALLEL = ("-n", "2", "--dist", "worksteal")
QUICK = ("-m", "not deep", *PARALLEL)
PORTABLE = ("tests/client", "tests/overlay", "tests/emulator", "tests/examples")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
ECCTL = ("github.com/elastic/ecctl", "v1.15.0")
PROVIDER = ("github.com/elastic/terraform-provider-ec", "v0.7.0")  # the newest that Go's module proxy has
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # sessions start many an interpreter, which is to find things compiled
if shutil.which("pyenv"):  # its Pythons are found only while they are active; the one that is stays the first
    active, installed = (
        subprocess.run(["pyenv", *what], capture_output=True, text=True, check=True).stdout.split()
        for what in (["version-name"], ["versions", "--bare"])
    )
    os.environ["PYENV_VERSION"] = ":".join([*active, *reversed(installed)])
HASHES = "constraints-hashed.txt"
LICENCES = "Apache;BSD;ISC;MIT;MPL;Mozilla Public License 2.0;PSF;Python Software Foundation"


def install(session: nox.Session, extras: str = "aiohttp,conformance,fast,progress", group: str = "dev") -> None:
    """The project, editable, with everything at the versions of constraints.txt, and the bytes they had then."""
    groups = ("--group", group) if group else ()
    session.install("--constraint", HASHES, "--build-constraint", HASHES, "--editable", f".[{extras}]", *groups)


@nox.session
def demo(session: nox.Session) -> None:
    """The whole product in three minutes: document, client, emulator, SDK and conformance."""
    install(session)
    session.run("python", "-m", "tools.demo", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """What must hold with each change: lint, types and all tests but the deep ones; `-- PATHS` for some tests alone."""
    install(session)
    if not session.posargs:
        check_style(session)
        check_types(session)
    session.run("pytest", *(session.posargs or QUICK))


@nox.session
def deep(session: nox.Session) -> None:
    """What takes longer: conformance in full, ecctl, Terraform, kills, coverage, lowest versions, Pythons."""
    for name in (
        "ecctl",
        "terraform",
        "durability",
        "coverage",
        "lowest",
        *(f"pythons-{version}" for version in PYTHONS[1:]),
    ):
        session.notify(name, posargs=[])
    install(session)
    session.run("pytest", "-m", "deep", *PARALLEL, *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """How much of SDK and emulator the tests reach, branch by branch; it must not sink (`fail_under`)."""
    install(session)
    thorough = ("--hypothesis-profile", "thorough")
    measured = (*PORTABLE, "tests/conformance", *QUICK, *thorough, "--cov", "--cov-report=term-missing")
    session.run("pytest", *measured, *session.posargs)


@nox.session
def ecctl(session: nox.Session) -> None:
    """Elastic's own command-line client, built from its public release, against the emulator; needs Go."""
    if shutil.which("go") is None:
        session.log("left out: the tests with ecctl, as there is no Go here to build it with")
        return
    install(session)
    binary = build_with_go(session, *ECCTL)
    session.run("pytest", "tests/ecctl", *(session.posargs or PARALLEL), env={"ECCTL_BINARY": str(binary)})


@nox.session
def terraform(session: nox.Session) -> None:
    """Terraform with Elastic's own provider, built from its public release, against the emulator; needs Go, too."""
    if shutil.which("go") is None or shutil.which("terraform") is None:
        session.log(
            "left out: the tests with Terraform, as there is no Terraform here, or no Go to build its provider with"
        )
        return
    install(session)
    provider = build_with_go(session, *PROVIDER)
    session.run("pytest", "tests/terraform", *(session.posargs or PARALLEL), env={"TERRAFORM_PROVIDER": str(provider)})


def build_with_go(session: nox.Session, module: str, version: str) -> Path:
    name = module.rpartition("/")[2]
    binary = Path(session.virtualenv.location, name, name)
    binary.parent.mkdir(exist_ok=True)
    (binary.parent / "go.mod").write_text(f"module {name}\n\ngo 1.23\n\nrequire {module} {version}\n")
    with session.chdir(binary.parent):  # `go install module@version` would have to list the module's other versions
        session.run("go", "build", "-mod=mod", "-o", binary.name, module, external=True)
    return binary


@nox.session
def generate(session: nox.Session) -> None:
    """Bundle the document, check it and rebuild the client from it; `-- --check` only compares."""
    install(session)
    session.run("python", "-m", "tools.generate", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """The rules of code, document and licences; where they are at hand also actionlint, redocly and spectral."""
    install(session)
    check_style(session)


def check_style(session: nox.Session) -> None:
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--no-logo")
    session.run("python", "-m", "tools.lint")
    session.run("pip-licenses", "--from=mixed", "--partial-match", "--allow-only", LICENCES, silent=True)
    if shutil.which("actionlint"):
        session.run("actionlint", external=True)
    if shutil.which("npx") is None:
        session.log("left out: redocly and spectral, as there is no Node here")
        return
    document = "openapi/bundled/openapi.json"
    session.run("npx", "--yes", REDOCLY, "lint", "--config", "openapi/redocly.yaml", document, external=True)
    session.run(
        "npx", "--yes", "--package", SPECTRAL, "spectral", "lint", "--ruleset", "openapi/spectral.yaml",
        "--fail-severity", "hint", document, external=True,
    )  # fmt: skip


@nox.session
def materials(session: nox.Session) -> None:
    """A bill of materials of what the extra `emulator` installs, in CycloneDX: build/materials.json."""
    install(session, "emulator", group="")
    Path("build").mkdir(exist_ok=True)
    tools = session.create_tmp()
    session.run("uv", "venv", "--quiet", "--allow-existing", f"{tools}/tools", external=True)
    python = f"{tools}/tools/bin/python"
    session.run("uv", "pip", "install", "--quiet", "--python", python, CYCLONEDX, external=True)
    session.run(
        python, "-m", "cyclonedx_py", "environment", "--pyproject", "pyproject.toml", "--output-reproducible",
        "--output-file", "build/materials.json", f"{session.bin}/python", external=True,
    )  # fmt: skip


@nox.session
def typecheck(session: nox.Session) -> None:
    """mypy --strict and pyright, side by side, over all hand-written and generated code."""
    install(session)
    check_types(session)


def check_types(session: nox.Session) -> None:
    checkers = (("mypy",), ("pyright", "--pythonpath", f"{session.bin}/python"))
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda command: session.run(*command), checkers))


@nox.session(python=PYTHONS, download_python="never")
def pythons(session: nox.Session) -> None:
    """The tests of client, overlay, emulator and examples on every interpreter of PYTHONS that is found here."""
    install(session)
    session.run("pytest", *(session.posargs or (*PORTABLE, *QUICK)))


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """The same tests with the lowest versions of all dependencies that pyproject.toml allows."""
    session.install("--resolution", "lowest-direct", "--editable", ".[aiohttp,emulator,fast,progress]")
    session.install(*TESTING)
    session.run("pytest", *PORTABLE, *(session.posargs or QUICK))


@nox.session
def conformance(session: nox.Session) -> None:
    """What `elastic-cloud-conformance run` does, against the emulator; `-- --url …` for a server of yours."""
    install(session, "conformance", group="")
    session.run("elastic-cloud-conformance", "run", *session.posargs)


@nox.session
def durability(session: nox.Session) -> None:
    """Kill a server in a storm of writes, 50 times, and look for what it had acknowledged; `-- --rounds 500`."""
    install(session)
    session.run("python", "-m", "tests.emulator.storage.durability", *session.posargs)


@nox.session
def storm(session: nox.Session) -> None:
    """Attack the emulator for long: `-- requests|secrets|streams|damage|full|slow|soak`, `--count` and `--seed`."""
    install(session)
    session.run("python", "-m", "tests.emulator.storm", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Ratios against the floor and against peers, measured side by side in this run."""
    install(session, "aiohttp,emulator,fast", group="bench")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Guides, examples and reference as one static site in build/docs that needs no network."""
    install(session)
    session.run("python", "-m", "tools.docs", *session.posargs)


@nox.session
def screenshots(session: nox.Session) -> None:
    """The pictures of the console in docs/images, taken anew; needs a Chromium."""
    install(session)
    session.run("python", "-m", "tools.screenshots", *session.posargs)


@nox.session
def diff(session: nox.Session) -> None:
    """What changed in the document since the last release, and what of it breaks callers."""
    install(session)
    session.run("python", "-m", "tools.diff", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """The wheel and the source distribution, and proof that the wheel works alone."""
    install(session)
    build_and_prove(session)


def build_and_prove(session: nox.Session) -> None:
    shutil.rmtree("dist", ignore_errors=True)
    session.install("--constraint", "constraints.txt", "build")
    session.run("python", "-m", "build")
    session.run("pytest", "tests/conformance/wheel.py", env={"WHEELS": str(Path("dist").absolute())})


@nox.session
def release(session: nox.Session) -> None:
    """A release: version, changelogs, build, proof, commit and tag, `-- 0.2.0`; RELEASING.md tells the rest."""
    install(session)
    session.run("python", "-m", "tools.release", "prepare", *session.posargs)
    build_and_prove(session)
    session.run("python", "-m", "tools.release", "tag")


@nox.session
def lock(session: nox.Session) -> None:
    """Write constraints.txt anew from pyproject.toml, and beside it the hashes, which pip takes in other files only."""
    session.install("uv")
    sources = ("pyproject.toml", "--group", "dev", "--group", "bench", "tools/requirements.in")
    form = ("--universal", "--all-extras", "--no-annotate", "--no-header", "--no-emit-index-url")
    compile_all = ("uv", "pip", "compile", "--quiet", *form, *sources)
    session.run(*compile_all, "--upgrade", "--output-file", "constraints.txt")
    session.run(*compile_all, "--constraints", "constraints.txt", "--generate-hashes", "--output-file", HASHES)
