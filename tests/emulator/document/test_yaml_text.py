"""YAML of any form is read or refused at once; a parser without bounds takes hours for these texts."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator.document.yaml_text import read_yaml

LENGTH = 100_000
NESTING = ["[", "{a: ", "- ", "? ", "{[", "[a, ", "[ #]\n", "? - "]


@pytest.mark.parametrize("part", NESTING)
def test_what_is_nested_without_end_is_refused(part: str) -> None:
    with pytest.raises(yaml.YAMLError, match="more than 100 levels"):
        read_yaml(part * (LENGTH // len(part)))


@pytest.mark.parametrize("part", ["a: 1\n", "- - \n", " a:\n", "a: |\n x\n", "- [a, {b: c}]\n", "# no settings\n"])
def test_what_is_long_but_flat_is_read(part: str) -> None:
    text = part * (LENGTH // len(part))
    assert read_yaml(text) == yaml.load(text, yaml.SafeLoader)


@pytest.mark.parametrize(("levels", "fits"), [(100, True), (101, False)])
def test_a_hundred_levels_fit(levels: int, fits: bool) -> None:
    text = "[" * levels + "]" * levels
    if fits:
        assert str(read_yaml(text)) == text
    else:
        with pytest.raises(yaml.YAMLError, match="more than 100 levels"):
            read_yaml(text)


def test_references_are_not_read() -> None:
    with pytest.raises(yaml.YAMLError, match="references"):
        read_yaml("a: &x [1]\nb: [*x, *x]\n")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


class Plain(yaml.SafeDumper):
    """Writes everything out, however often it comes."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


@given(values)
def test_what_was_written_is_read(value: object) -> None:
    assert read_yaml(yaml.dump(value, Dumper=Plain)) == value
