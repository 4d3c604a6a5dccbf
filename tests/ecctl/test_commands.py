"""Every command that ecctl has works on the emulator, in the form for people and as JSON.

What the commands do is shown elsewhere; here none may be forgotten: they are those that the client itself lists.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.ecctl.client import Ecctl
from tests.ecctl.deployments import VERSION, running
from tests.ecctl.server import Server
from tests.ecctl.test_credentials import conversation

HOST = "192.168.44.10"
_LISTED = re.compile(r"^  ([a-z-]+) ", re.MULTILINE)


def commands(ecctl: Ecctl, *group: str) -> Iterator[tuple[str, ...]]:
    """The commands below a group that have none below them."""
    _, _, rest = ecctl.text(*group, "--help").partition("Available Commands:\n")
    listed = set(_LISTED.findall(rest.partition("\n\n")[0])) - {"help"}
    for name in listed:
        yield from commands(ecctl, *group, name)
    if not listed:
        yield group


@dataclass
class Session:
    """Runs commands in one of the two forms, and notes which.

    Attributes:
        ecctl: The client.
        server: The emulator.
        form: `text` or `json`.
        run: The commands that were run.
    """

    ecctl: Ecctl
    server: Server
    form: str
    run: list[tuple[str, ...]] = field(default_factory=list)

    def __call__(self, command: str, *arguments: str) -> str:
        """Run a command, given as words, with further arguments; JSON has to be some."""
        words = tuple(command.split())
        self.run.append(words)
        told = self.ecctl.text(*words, *arguments, "--output", self.form, "--force")
        if self.form == "json" and told.lstrip().startswith(("{", "[")):
            json.loads(told)
        return told

    def file(self, name: str, content: Any) -> str:
        return self.ecctl.file(name, content)


def users(do: Session) -> None:
    jane = ("--user", "jane")
    do("user create", "--username", "jane", "--role", "ece_platform_admin", "--insecure-password", "password-of-jane")
    assert "jane" in do("user list")
    do("user show", "jane")
    do("user update", "jane", "--fullname", "Jane Doe", "--role", "ece_platform_admin")
    settings = {"EC_API_KEY": "", "EC_USER": "jane", "EC_PASS": "password-of-jane"}
    made = do.ecctl.with_settings(**settings).json("auth", "key", "create", "--description", "hers")
    assert made["id"] in do("user key list", *jane)
    do("user key show", made["id"], *jane)
    for command in ("disable", "enable", "delete"):
        do(f"user {command}", "jane")
    do("auth key create", "--description", "of one's own")
    own = do.ecctl.json("auth", "key", "list")["keys"][-1]["id"]
    assert own in do("auth key list")
    do("auth key show", own)
    do("auth key delete", own)
    another = do.ecctl.json("auth", "key", "create", "--description", "another")["id"]
    do("user key delete", another, "--user", "operator")  # the client asks for the caller's keys, whoever is named


def comments(do: Session) -> None:
    where = ("--resource-type", "allocator", "--resource-id", HOST)
    do("comment create", "under repair", *where)
    comment = do.ecctl.json("comment", "list", *where)["values"][0]["comment"]["id"]
    assert "under repair" in do("comment list", *where)
    do("comment update", comment, "repaired", *where)
    do("comment show", comment, *where)
    do("comment delete", comment, *where)


def hosts(do: Session) -> None:
    do("platform info")
    for group, command in (("allocator", "list"), ("constructor", "list"), ("proxy", "list"), ("runner", "list")):
        assert HOST in do(f"platform {group} {command}")
        do(f"platform {group} show", HOST)
    for group in ("allocator", "constructor"):
        for options in ((), ("--unset",)):
            do(f"platform {group} maintenance", HOST, *options)
    query = {"query": {"term": {"zone_id": {"value": "ece-zone-1"}}}}
    assert HOST in do("platform allocator search", "--query", json.dumps(query))
    do("platform allocator metadata set", HOST, "rack", "7")
    assert "rack" in do("platform allocator metadata show", HOST)
    do("platform allocator metadata delete", HOST, "rack")
    file = do.file("runners.json", {"query": {"term": {"runner_id": {"value": HOST}}}})
    assert HOST in do("platform runner search", "--file", file)
    for group in ("constructor", "runner"):
        do(f"platform {group} resync", HOST)


def proxies(do: Session) -> None:
    group = "platform proxy filtered-group"
    do(f"{group} create", "first", "--filters", "zone=ece-zone-1", "--expected-proxies-count", "1")
    assert "first" in do(f"{group} list")
    do(f"{group} show", "first")
    update = ("--filters", "zone=ece-zone-2", "--expected-proxies-count", "1", "--version", "1")
    do(f"{group} update", "first", *update)
    do(f"{group} delete", "first")
    do("platform proxy settings show")
    do("platform proxy settings update", "--file", do.file("settings.json", {"expected_proxies_count": 7}))


def roles(do: Session) -> None:
    role = {**do.ecctl.json("platform", "role", "show", "proxy")["role"]["value"], "id": "warehouse"}
    do("platform role create", "--file", do.file("role.json", {"role": role}))
    assert "warehouse" in do("platform role list")
    do("platform role show", "warehouse")
    do("platform role update", "warehouse", "--file", do.file("role.json", role))
    do("platform role delete", "warehouse")


def repositories(do: Session) -> None:
    settings = do.file("s3.json", {"region": "us-east-1", "bucket": "b", "access_key": "AK", "secret_key": "SK"})
    do("platform repository create", "backups", "--settings", settings)
    do("platform repository create", "mounted", "--type", "fs", "--settings", do.file("fs.json", {"location": "/mnt"}))
    listed = do("platform repository list")
    assert "backups" in listed
    assert "mounted" in listed
    assert "us-east-1" in do("platform repository show", "backups")
    do("platform repository delete", "backups")
    assert "root.resource_not_found" in do.ecctl.refused("platform", "repository", "show", "backups")


def enrollment_tokens(do: Session) -> None:
    do("platform enrollment-token create", "--role", "allocator")
    made = do.ecctl.json("platform", "enrollment-token", "list")["tokens"][-1]
    assert made["roles"] == ["allocator"]
    assert "." in do("platform enrollment-token create", "--role", "proxy", "--validity", "60s")
    assert made["token_id"] in do("platform enrollment-token list")
    do("platform enrollment-token delete", made["token_id"])
    refused = do.ecctl.refused("platform", "enrollment-token", "delete", made["token_id"])
    assert "enrollment_tokens.invalid_token_id" in refused


def configurations(do: Session) -> None:
    group = "platform instance-configuration"
    default = do.ecctl.json(*group.split(), "show", "data.default")
    ours = {name: value for name, value in default.items() if name not in ("id", "system_owned", "config_version")}
    file = do.file("configuration.json", ours | {"name": "ours"})
    do(f"{group} create", "--file", file, "--id", "ours")
    assert "ours" in do(f"{group} list")
    do(f"{group} update", "ours", "--file", file)
    do(f"{group} show", "ours")
    do(f"{group} pull", "--path", str(do.ecctl.home / f"pulled-{do.form}"))
    do(f"{group} delete", "ours")


def stacks(do: Session) -> None:
    newest = do.ecctl.json("stack", "show", VERSION)
    pack = do.ecctl.home / "8.99.0.zip"
    with zipfile.ZipFile(pack, "w") as archive:
        archive.writestr("stack/8.99.0/8.99.0.json", json.dumps(newest | {"version": "8.99.0"}))
    do("stack upload", str(pack))
    assert "8.99.0" in do("stack list")
    do("stack show", "8.99.0")
    do("stack delete", "8.99.0")


def templates(do: Session) -> None:
    ours = ("--template-id", "ours")
    template = do.ecctl.json("deployment", "template", "show", "--template-id", "default")
    file = do.file("template.json", template | {"name": "Ours", "system_owned": False})
    do("deployment template create", "--file", file, *ours)
    assert "ours" in do("deployment template list")
    for command in (("show",), ("update", "--file", file), ("delete",)):
        do(f"deployment template {command[0]}", *command[1:], *ours)


def extensions(do: Session) -> None:
    made = ("--version", "*", "--type", "bundle", "--download-url", "https://files.example.com/words.zip")
    do("deployment extension create", "words", *made)
    (found,) = do.ecctl.json("deployment", "extension", "list")["extensions"]
    assert "words" in do("deployment extension list")
    do("deployment extension show", found["id"])
    payload = json.loads(do.ecctl.text("deployment", "extension", "update", found["id"], "--generate-payload"))
    do("deployment extension update", found["id"], "--file", do.file("extension.json", payload))
    do("deployment extension delete", found["id"])


def traffic_filters(do: Session) -> None:
    group = "deployment traffic-filter"
    do(f"{group} create", "--region", "ece-region", "--name", "office", "--type", "ip", "--source", "10.0.0.0/8")
    (found,) = do.ecctl.json(*group.split(), "list")["rulesets"]
    assert "office" in do(f"{group} list")
    do(f"{group} show", found["id"])
    deployment = ("--deployment-id", running(do.ecctl, do.server).id)
    for command in ("create", "delete"):
        do(f"{group} association {command}", found["id"], *deployment)
    payload = json.loads(do.ecctl.text(*group.split(), "update", found["id"], "--generate-payload"))
    do(f"{group} update", found["id"], "--file", do.file("ruleset.json", payload))
    do(f"{group} delete", found["id"])


def deployments(do: Session) -> None:
    do("deployment create", "--name", "news", "--version", VERSION)
    do.server.advance()
    (found,) = (each for each in do.ecctl.json("deployment", "list")["deployments"] if each["name"] == "news")
    made = found["id"]
    assert made in do("deployment list")
    assert made in do("deployment show", made)
    query = do.file("query.json", {"query": {"match": {"name": {"query": "news"}}}})
    assert made in do("deployment search", "--file", query)
    payload = json.loads(do.ecctl.text("deployment", "show", made, "--generate-update-payload"))
    do("deployment update", made, "--file", do.file("update.json", payload))
    do("deployment plan cancel", made, "--kind", "kibana")
    do.server.advance()
    do("deployment resync", made)
    secrets = do.file("secrets.json", {"secrets": {"a.b": {"value": "c", "as_file": False}}})
    do("deployment elasticsearch keystore update", made, "--file", secrets)
    assert "a.b" in do("deployment elasticsearch keystore show", made)
    for command in ("stop", "start", "start-maintenance", "stop-maintenance"):
        do(f"deployment resource {command}", made, "--kind", "kibana", "--all")
    for command in ("upgrade", "shutdown", "restore", "shutdown", "delete"):
        do(f"deployment resource {command}", made, "--kind", "kibana", "--ref-id", "main-kibana")
        do.server.advance()
    for command in ("shutdown", "restore", "shutdown", "delete"):
        do(f"deployment {command}", made)
        do.server.advance()


def oneself(do: Session) -> None:
    do("version")
    folder = Path(do.ecctl.home, f"generated-{do.form}")
    folder.mkdir()
    do("generate docs", "--location", str(folder))
    do("generate completions", "--location", str(folder / "completions"))


GROUPS = (
    *(users, comments, hosts, proxies, roles, repositories, enrollment_tokens, configurations, stacks, templates),
    *(extensions, traffic_filters, deployments, oneself),
)


@pytest.mark.parametrize("form", ["text", "json"])
def test_every_command_works(bare: Ecctl, ecctl: Ecctl, server: Server, form: str) -> None:
    do = Session(ecctl, server, form)
    for group in GROUPS:
        group(do)
    do.run.append(("platform", "allocator", "vacate"))
    vacate = ("platform", "allocator", "vacate", HOST, "--output", form, "--force", "--poll-frequency", "200ms")
    status, seen = ecctl.follow(*vacate, meanwhile=server.advance)
    assert status == 0, seen
    do.run.append(("init",))
    choice = {"text": "1", "json": "2"}[form]
    answers = [
        ("authentication mechanism", "1"),
        ("API key and press enter", server.api_key),
        ("output format", choice),
    ]
    status, seen = bare.converse("init", answers=conversation(server, *answers))
    assert status == 0, seen
    assert set(do.run) == set(commands(ecctl))
