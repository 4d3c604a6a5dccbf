"""Takes secrets out of what schemathesis has recorded, before anything is shown or written of it."""

from __future__ import annotations

from typing import Any

from requests import PreparedRequest
from schemathesis.engine import Status
from schemathesis.engine.events import EventGenerator, FuzzScenarioFinished, ScenarioFinished
from schemathesis.engine.recorder import Interaction, ScenarioRecorder

from elastic_cloud_conformance.masking import MASK, Mask

_SENSITIVE = ("authorization", "cookie", "set-cookie", "proxy-authorization")


def mask_events(events: EventGenerator, mask: Mask, *, everything: bool) -> EventGenerator:
    """Pass the same events on, without secrets.

    Args:
        events: What happens.
        mask: Knows the secrets.
        everything: Whether also calls that found nothing are written somewhere.
    """
    for event in events:
        if isinstance(event, ScenarioFinished | FuzzScenarioFinished):
            mask_recorder(event.recorder, mask, everything)
        yield event


def mask_recorder(recorder: ScenarioRecorder, mask: Mask, everything: bool) -> None:
    """Mask the calls of a scenario, and what its checks say of them."""
    for case_id, interaction in recorder.interactions.items():
        if everything or any(check.status is Status.FAILURE for check in recorder.checks.get(case_id, ())):
            _mask_interaction(interaction, mask)
    for checks in recorder.checks.values():
        for check in checks:
            if check.failure_info is not None:
                check.failure_info.code_sample = mask.text(check.failure_info.code_sample)
                for step in check.failure_info.steps:
                    step.curl, step.path = mask.text(step.curl), mask.text(step.path)
                _mask_attributes(check.failure_info.failure, mask)


def _mask_attributes(failure: Any, mask: Mask) -> None:
    names = {name for kind in type(failure).__mro__ for name in getattr(kind, "__slots__", ())}
    for name in names | set(getattr(failure, "__dict__", {})):
        value = getattr(failure, name, None)
        if type(value) in (str, list, dict):  # and not one of their kinds, such as the severity, which is an enum
            setattr(failure, name, mask.value(value))


def _mask_interaction(interaction: Interaction, mask: Mask) -> None:
    request, response = interaction.request, interaction.response
    request.uri = mask.text(request.uri)
    request.headers = {name: _header(name, values, mask) for name, values in request.headers.items()}
    if request.body is not None:
        request.body = mask.data(request.body)
    if response is None:
        return
    response.content = mask.data(response.content)
    response.headers = {name: _header(name, values, mask) for name, values in response.headers.items()}
    response._encoded_body = None
    response.request = _masked_request(response.request, mask)


def _masked_request(request: PreparedRequest, mask: Mask) -> PreparedRequest:
    masked = request.copy()
    masked.url = mask.text(request.url or "")
    for name, value in masked.headers.items():
        masked.headers[name] = _header(name, [str(value)], mask)[0]
    if isinstance(request.body, str):
        masked.body = mask.text(request.body)
    elif isinstance(request.body, bytes):
        masked.body = mask.data(request.body)
    return masked


def _header(name: str, values: list[str], mask: Mask) -> list[str]:
    return [MASK] if name.lower() in _SENSITIVE else [mask.text(value) for value in values]
