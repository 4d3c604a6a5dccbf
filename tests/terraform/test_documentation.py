"""What docs/emulator.md says of Terraform works as printed, with the provider as its makers publish it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.installation.personality import PersonalityName
from tools.bundle import ROOT

GUIDE = (ROOT / "docs" / "emulator.md").read_text(encoding="utf-8")
PROVIDER = Path(os.environ.get("TERRAFORM_PROVIDER", ""))
VERSION = "0.7.0"


class Terraform:
    """A folder with a configuration, and the command in it."""

    def __init__(self, folder: Path, configuration: str, environ: dict[str, str]) -> None:
        self.folder = folder / "work"
        self.folder.mkdir()
        (self.folder / "main.tf").write_text(configuration, encoding="utf-8")
        mirror = folder / "mirror" / "registry.terraform.io" / "elastic" / "ec" / VERSION / "linux_amd64"
        mirror.mkdir(parents=True)
        shutil.copy(PROVIDER, mirror / f"terraform-provider-ec_v{VERSION}")
        settings = folder / "settings.tfrc"
        settings.write_text(
            f'provider_installation {{\n  filesystem_mirror {{ path = "{folder / "mirror"}" }}\n}}\n', encoding="utf-8"
        )
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("EC_", "TF_"))}
        self.environ = {**kept, **environ, "TF_CLI_CONFIG_FILE": str(settings), "CHECKPOINT_DISABLE": "1"}

    def run(self, *arguments: str) -> str:
        """Run a command of it to its end."""
        command = ["terraform", *arguments, "-no-color"]
        done = subprocess.run(
            command, cwd=self.folder, env=self.environ, capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def printed(pattern: str, language: str) -> str:
    """The block of the guide that has something in it."""
    (block,) = (text for text in re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL) if re.search(pattern, text))
    return str(block)


@pytest.mark.parametrize(
    ("personality", "tls", "way"),
    [
        ("ece", False, "configuration"),
        ("ece", False, "EC_API_KEY"),
        ("ece", False, "EC_USER"),
        ("ece", True, "EC_API_KEY"),
        ("ece", True, "EC_INSECURE"),
        ("hosted", False, "EC_API_KEY"),
    ],
)
def test_what_the_guide_prints_is_applied_changed_and_destroyed(
    personality: PersonalityName, tls: bool, way: str, tmp_path: Path
) -> None:
    configuration = printed("required_providers", "hcl")
    with Emulator(personality, tls=tls, speed=200) as emulator:
        environ: dict[str, str] = {}
        if way == "configuration":
            configuration = configuration.replace("http://127.0.0.1:12400", emulator.url)
            configuration = configuration.replace("what serve printed", emulator.api_key or "")
        else:
            configuration = re.sub(r'provider "ec" \{.*?\n\}', 'provider "ec" {}', configuration, flags=re.DOTALL)
            environ = {"EC_ENDPOINT": emulator.url, "EC_API_KEY": emulator.api_key or ""}
        if way == "EC_USER":
            del environ["EC_API_KEY"]
            environ |= {"EC_USER": emulator.username, "EC_PASS": emulator.password or ""}
        if way == "EC_INSECURE":
            environ["EC_INSECURE"] = "true"
        elif tls:
            environ["SSL_CERT_FILE"] = emulator.connection.get("ca_bundle", "")
        if personality == "hosted":
            for there, here in (
                ("ece-region", "us-east-1"),
                ('"default"', '"aws-storage-optimized"'),
                ("8.17.4", "8.17.10"),
            ):
                configuration = configuration.replace(there, here)
        terraform = Terraform(tmp_path, configuration, environ)
        terraform.run("init")
        assert "Apply complete! Resources: 1 added" in terraform.run("apply", "-auto-approve")
        state: dict[str, Any] = json.loads(terraform.run("show", "-json"))
        (resource,) = state["values"]["root_module"]["resources"]
        assert resource["values"]["elasticsearch"]["hot"]["zone_count"] >= 1
        main = terraform.folder / "main.tf"
        main.write_text(main.read_text("utf-8").replace('name                   = "search"', 'name = "found"'), "utf-8")
        assert "1 changed, 0 destroyed" in terraform.run("apply", "-auto-approve")
        (deployment,) = (
            each["value"] for each in _deployments(emulator) if each["value"]["id"] == resource["values"]["id"]
        )
        assert deployment["name"] == "found"
        assert "Destroy complete! Resources: 1 destroyed." in terraform.run("destroy", "-auto-approve")


def _deployments(emulator: Emulator) -> list[dict[str, Any]]:
    return list(emulator.export()["collections"]["deployments"].values())
