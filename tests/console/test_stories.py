"""What people do with the console, in a real browser on a real server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import ElasticCloud, models
from elastic_cloud_sdk.errors import ElasticCloudError
from tests.console.browser import Window, row, window

TIMES = "\N{MULTIPLICATION SIGN}"
ODD = '<img src=x onerror="document.title=1"><script>document.title=1</script> & "quotes"'


def create(cloud: ElasticCloud, name: str = "search-prod", tags: tuple[tuple[str, str], ...] = ()) -> str:
    """A new deployment with Elasticsearch, Kibana and what else the template has."""
    body: models.DeploymentCreateRequestDict = {
        "name": name,
        "metadata": {"tags": [{"key": key, "value": value} for key, value in tags]},
    }
    return str(cloud.deployments.create_deployment(body, template_id="default").id)


def test_a_deployment_appears_and_its_plan_advances(emulator: Emulator, cloud: ElasticCloud, page: Page) -> None:
    expect(row(page, "security-cluster")).to_be_visible()
    create(cloud, tags=(("team", "search"),))
    created = row(page, "search-prod")
    expect(created).to_contain_text("changing")
    for shown in ("8.17.4", "\N{EN DASH}", "ece-region", "team: search", "create"):
        expect(created).to_contain_text(shown)
    created.get_by_role("link").click()

    elasticsearch = page.get_by_role("region", name="elasticsearch", exact=True)
    expect(elasticsearch.locator(".step")).to_have_count(1)
    emulator.advance(10)
    running = elasticsearch.locator(".step.busy")
    expect(running).to_contain_text("wait until running")
    expect(running).to_contain_text("8.1 s")
    expect(elasticsearch.locator(".step.good", has_text="allocate instances")).to_contain_text("174 ms")
    emulator.advance(5)
    expect(running).to_contain_text("13.1 s")
    width = "bar => bar.getBoundingClientRect().width / bar.parentElement.getBoundingClientRect().width"
    assert 0.8 < elasticsearch.locator(".step.busy .bar").evaluate(width) < 0.95
    elasticsearch.locator(".step", has_text="allocate instances").locator("summary").click()
    expect(elasticsearch).to_contain_text("Step [allocate-instances] has started")

    emulator.advance(600)
    expect(elasticsearch.locator(".attempt")).to_have_class(re.compile("good"))
    expect(page.locator(".heading .mark").first).to_have_text("healthy")
    zones = page.locator(".zones > .zone")
    expect(zones.first.locator(".host").first).to_contain_text("192.168.44.1")
    expect(page.locator(".zones .instance")).to_have_count(5)
    page.get_by_role("main").get_by_role("link", name="Deployments").click()
    expect(created).to_contain_text("healthy8.17.49.5 GB")


def test_a_plan_is_canceled_by_a_click(emulator: Emulator, cloud: ElasticCloud, seen: Window) -> None:
    identity = create(cloud)
    emulator.advance(600)
    page = seen.open(f"deployments/{identity}")
    elasticsearch = page.get_by_role("region", name="elasticsearch", exact=True)
    elasticsearch.get_by_role("button", name="Restart").click()
    expect(page.get_by_role("status")).to_have_text("elasticsearch restarts")
    emulator.advance(10)
    elasticsearch.get_by_role("button", name="Cancel plan").click()

    expect(page.get_by_role("status")).to_have_text("The plan of elasticsearch is canceled")
    emulator.advance(600)  # it ends with the step that runs
    expect(elasticsearch.locator(".attempt.warn > summary")).to_contain_text("canceled")
    expect(elasticsearch.get_by_role("button", name="Cancel plan")).to_have_count(0)
    expect(elasticsearch.get_by_text("1 earlier attempt")).to_be_visible()
    made = [(call.operation_id, call.caller.credential, call.caller.user_id, call.status) for call in emulator.requests]
    assert made[1:] == [
        ("restart-deployment-es-resource", "control", "operator", 202),
        ("cancel-deployment-resource-pending-plan", "control", "operator", 200),
    ]
    elasticsearch.get_by_text("1 earlier attempt").click()
    earlier = elasticsearch.locator(".earlier .attempt")
    earlier.locator("> summary").click()
    expect(earlier.locator(".step").last).to_contain_text("plan completed")


def test_a_failing_plan_is_red_and_says_why(emulator: Emulator, cloud: ElasticCloud, seen: Window) -> None:
    identity = create(cloud)
    emulator.advance(600)
    emulator.fail_plan("kibana", step="start-instances", message="no such image")
    cloud.deployments.restart_deployment_stateless_resource(
        deployment_id=identity, stateless_resource_kind="kibana", ref_id="kibana-ref-id"
    )
    emulator.advance(600)
    page = seen.open(f"deployments/{identity}")
    kibana = page.get_by_role("region", name="kibana", exact=True)
    expect(kibana.get_by_role("alert")).to_have_text("start instances: no such image")
    expect(kibana.locator(".step.bad").first).to_contain_text("start instances")
    red = page.evaluate("() => { const mark = document.createElement('i'); mark.style.color = 'var(--bad)';"
                        " document.body.append(mark); return getComputedStyle(mark).color; }")  # fmt: skip
    expect(kibana.get_by_role("alert")).to_have_css("color", red)
    expect(page.locator(".heading .mark").first).to_have_text("unhealthy")


def test_a_deployment_is_shut_down_and_restored(emulator: Emulator, cloud: ElasticCloud, seen: Window) -> None:
    identity = create(cloud)
    emulator.advance(600)
    page = seen.open(f"deployments/{identity}")
    page.get_by_role("button", name="Shut down").click()
    page.get_by_role("button", name="Leave it").click()
    page.get_by_role("button", name="Shut down").click()
    page.get_by_role("dialog").get_by_role("button", name="Shut down").click()
    expect(page.locator(".heading .mark").first).to_have_text("changing")
    emulator.advance(600)
    expect(page.locator(".heading .mark").first).to_have_text("stopped")
    expect(page.get_by_text("Nothing runs.")).to_be_visible()
    page.get_by_role("button", name="Restore").click()
    expect(page.locator(".heading .mark").first).to_have_text("changing")
    assert [call.operation_id for call in emulator.requests][1:] == ["shutdown-deployment", "restore-deployment"]


def test_deployments_are_found_by_the_query_text_of_the_api(cloud: ElasticCloud, page: Page) -> None:
    for name in ("search-prod", "search-test", "logs"):
        create(cloud, name, tags=(("stage", name),))
    query = page.get_by_role("searchbox", name="Query")
    for text, found in (
        ("name:search* AND NOT name:test", ["search-prod"]),
        ("logs", ["logs", "logging-and-metrics"][:1]),
        ("healthy:true AND name:secur*", ["security-cluster"]),
    ):
        query.fill(text)
        expect(page.locator(".rows strong")).to_have_text(found)
    query.fill("name:(")
    expect(page.get_by_role("alert")).to_contain_text("a parenthesis is not closed")
    query.fill("nothing-like-that")
    expect(page.get_by_text("No deployment is like that.")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)
    query.fill("")
    expect(row(page, "search-prod")).to_be_visible()


def test_hosts_show_memory_maintenance_and_who_lives_there(
    emulator: Emulator, cloud: ElasticCloud, seen: Window
) -> None:
    create(cloud, "billing")
    emulator.advance(600)
    page = seen.open("hosts")
    host = page.get_by_role("article", name="192.168.44.10")
    expect(host.get_by_role("meter")).to_have_attribute("aria-valuemax", "4194304")
    expect(host).to_contain_text("free of 4,096 GB")
    expect(host).to_contain_text("admin-console-elasticsearch")
    cloud.platform_infrastructure.start_allocator_maintenance_mode("192.168.44.10")
    expect(host).to_contain_text("maintenance mode")
    cloud.platform_infrastructure.stop_allocator_maintenance_mode("192.168.44.10")
    expect(host).not_to_contain_text("maintenance mode")
    page.get_by_role("link", name="billing").first.click()
    expect(page.get_by_role("heading", name="billing")).to_be_visible()


def test_calls_come_in_and_are_filtered(emulator: Emulator, cloud: ElasticCloud, seen: Window) -> None:
    page = seen.open("calls")
    expect(page.get_by_text("Nobody has called yet.")).to_be_visible()
    cloud.accounts.get_current_account()
    cloud.users.get_users()
    with pytest.raises(ElasticCloudError):
        cloud.deployments.get_deployment("0" * 32)
    with ElasticCloud(emulator.url, username="readonly", password=emulator.passwords["readonly"]) as reader:
        reader.accounts.get_current_account()
    operations = page.locator(".rows .operation > span:last-child")
    expect(operations).to_have_text(["get-current-account", "get-deployment", "get-users", "get-current-account"])
    page.get_by_label("Status").select_option("4")
    expect(operations).to_have_text(["get-deployment"])
    page.get_by_label("Status").select_option("200")
    page.get_by_label("Caller").select_option("readonly")
    expect(operations).to_have_text(["get-current-account"])
    page.get_by_label("Caller").select_option("")
    page.get_by_label("Operation").fill("users")
    expect(operations).to_have_text(["get-users"])
    page.get_by_label("Operation").fill("nothing")
    expect(page.get_by_text("No call is like that.")).to_be_visible()
    page.get_by_label("Operation").fill("")
    page.get_by_role("button", name="Clear").click()
    page.get_by_role("button", name="Forget them").click()
    expect(page.get_by_text("Nobody has called yet.")).to_be_visible()


def test_sdk_code_that_was_copied_runs_and_gives_the_same_answer(
    emulator: Emulator, cloud: ElasticCloud, seen: Window, tmp_path: Path
) -> None:
    identity = create(cloud)
    cloud.deployments.get_deployment(identity, show_plans=True, show_metadata=False)
    seen.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = seen.open("calls")
    row(page, "get-deployment").get_by_role("link").click()
    answer = page.get_by_role("figure", name="Answer").locator("pre")
    expect(answer).to_contain_text(identity)
    told = json.loads(answer.inner_text())
    page.get_by_role("button", name="Copy Python").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    copied = str(page.evaluate("() => navigator.clipboard.readText()"))
    assert "show_metadata=False" in copied

    program = tmp_path / "program.py"
    program.write_text(f"{copied}import json\nprint(json.dumps(answer.to_dict()))\n", encoding="utf-8")
    environment = {**os.environ, "EC_API_KEY": emulator.api_key or "", "HOME": str(tmp_path)}
    run = subprocess.run([sys.executable, program], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(run.stdout.splitlines()[-1]) == told
    first, second = emulator.requests[-2:]
    assert (first.raw_path, first.raw_query) == (second.raw_path, second.raw_query)

    page.get_by_role("button", name="Copy curl").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    command = str(page.evaluate("() => navigator.clipboard.readText()"))
    answered = subprocess.run(["sh", "-c", command], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(answered.stdout) == told


def test_time_is_advanced_stopped_and_sped_up(emulator: Emulator, seen: Window) -> None:
    page = seen.open("emulator")
    clock = page.get_by_role("region", name="Clock")
    expect(clock).to_contain_text("It stands.")
    before = emulator.world.clock.now()
    clock.get_by_role("button", name="+ 1 h").click()
    expect(page.get_by_role("status")).to_have_text("It is 1 h later")
    assert (emulator.world.clock.now() - before).total_seconds() == 3600
    clock.get_by_role("button", name=f"{TIMES} 60", exact=True).click()
    expect(clock).to_contain_text("It runs 60 times as fast.")
    expect(page.locator(".now .speed")).to_have_text(f"{TIMES} 60")
    clock.get_by_role("button", name="Stop").click()
    expect(clock).to_contain_text("It stands.")
    clock.get_by_label("What to set").select_option("speed")
    clock.get_by_label("Number").fill("1e9")
    clock.get_by_role("button", name="Set").click()
    expect(clock.get_by_role("alert")).to_contain_text("is not a number between 0 and 1,000,000")
    clock.get_by_label("Number").fill("2.5")
    clock.get_by_role("button", name="Set").click()
    expect(clock).to_contain_text("It runs 2.5 times as fast.")
    expect(clock.get_by_role("alert")).to_have_count(0)


def test_faults_are_set_by_a_form_hit_and_listed(cloud: ElasticCloud, seen: Window) -> None:
    page = seen.open("emulator")
    faults = page.get_by_role("region", name="Faults")
    faults.get_by_label("Operation").fill("get-nothing")
    faults.get_by_label("Status").fill("503")
    faults.get_by_label("How many calls").fill("2")
    faults.get_by_role("button", name="Set the fault").click()
    expect(faults.get_by_role("alert")).to_contain_text("there is no operation get-nothing")
    faults.get_by_label("Operation").fill("get-current-account")
    faults.get_by_role("button", name="Set the fault").click()
    expect(faults.get_by_role("listitem")).to_have_text("get-current-account 503, 2 more times")
    with pytest.raises(ElasticCloudError):
        cloud.accounts.get_current_account(options={"retries": 0})
    expect(faults.get_by_role("listitem")).to_have_text("get-current-account 503, 1 more time")
    faults.get_by_label("What goes wrong").select_option("late")
    faults.get_by_label("Seconds").fill("2.5")
    faults.get_by_label("Operation").fill("")
    faults.get_by_label("How many calls").fill("")
    faults.get_by_role("button", name="Set the fault").click()
    expect(faults.get_by_role("listitem").last).to_have_text("any operation 2.5 s late, always")
    faults.get_by_role("button", name="Clear all").click()
    expect(faults.get_by_role("listitem")).to_have_count(0)

    plans = page.get_by_role("region", name="Failing plans")
    plans.get_by_label("Kind").select_option("kibana")
    plans.get_by_label("Step").fill("start-instances")
    plans.get_by_label("Message").fill("no such image")
    plans.get_by_role("button", name="Let the next plan fail").click()
    expect(plans.get_by_role("listitem")).to_have_text("kibana at start-instances: no such image")
    plans.get_by_role("button", name="Clear all").click()
    expect(plans.get_by_role("listitem")).to_have_count(0)


def test_coverage_tells_what_was_called(cloud: ElasticCloud, seen: Window) -> None:
    cloud.deployment_templates.get_deployment_templates_v2(region="ece-region")
    page = seen.open("emulator")
    coverage = page.get_by_role("region", name="Coverage")
    coverage.get_by_label("Name").fill("get-deployment-templates")
    expect(coverage.get_by_role("listitem").first).to_contain_text(f"200 {TIMES} ")
    coverage.get_by_label("Operations").select_option("missing")
    expect(coverage.get_by_role("listitem")).to_have_count(0)


def test_the_state_is_exported_reset_and_imported(
    emulator: Emulator, cloud: ElasticCloud, seen: Window, tmp_path: Path
) -> None:
    create(cloud, "precious")
    page = seen.open("emulator")
    state = page.get_by_role("region", name="State")
    with page.expect_download() as download:
        state.get_by_role("button", name="Export").click()
    saved = tmp_path / download.value.suggested_filename
    download.value.save_as(saved)
    assert "precious" in saved.read_text(encoding="utf-8")
    state.get_by_role("button", name="Reset").click()
    page.get_by_role("dialog").get_by_role("button", name="Reset").click()
    expect(page.get_by_role("status")).to_have_text("The emulator is back at its beginning")
    assert emulator.requests == []
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"personality": "hosted"}', encoding="utf-8")
    for file in (wrong, saved):
        state.locator("input[type=file]").set_input_files(file)
        page.get_by_role("dialog").get_by_role("button", name="Import").click()
        if file == wrong:
            expect(state.get_by_role("alert")).to_contain_text("the state has personality, now and collections")
    expect(page.get_by_role("status")).to_have_text("The state is imported")
    page.get_by_role("link", name="Deployments").click()
    expect(row(page, "precious")).to_be_visible()


def test_names_are_shown_as_they_are(emulator: Emulator, cloud: ElasticCloud, seen: Window) -> None:
    identity = create(cloud, ODD, tags=((ODD[:30], "<b>"),))
    emulator.fail_plan("elasticsearch", step="start-instances", message=ODD)
    emulator.advance(600)
    page = seen.open()
    expect(row(page, ODD)).to_contain_text("<b>")
    for place, where in ((f"deployments/{identity}", "h1"), ("hosts", ".instance"), ("calls", ".rows")):
        seen.open(place)
        expect(page.locator(where).first).to_be_visible()
        assert page.locator("#console img, #console script, #console b").count() == 0
    row(page, "create-deployment").get_by_role("link").click()
    expect(page.get_by_role("figure").first).to_contain_text("<script>document.title=1</script>")
    assert "Elastic Cloud emulator" in page.title()


def test_everything_can_be_done_with_the_keyboard(emulator: Emulator, cloud: ElasticCloud, page: Page) -> None:
    create(cloud, "billing")
    create(cloud, "billing-test")
    emulator.advance(600)
    expect(row(page, "billing-test")).to_be_visible()
    press = page.keyboard.press
    press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("billing*")
    expect(page.locator(".rows li")).to_have_count(2)
    press("Tab")
    expect(page.get_by_role("link", name="billing").first).to_be_focused()
    outline = "() => getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(outline) == "solid"
    press("ArrowDown")
    expect(page.get_by_role("link", name="billing-test")).to_be_focused()
    press("ArrowUp")
    press("Enter")
    expect(page.get_by_role("heading", name="billing", exact=True)).to_be_focused()
    press("Tab")
    expect(page.get_by_role("button", name="Shut down")).to_be_focused()
    press("Enter")
    expect(page.get_by_role("button", name="Leave it")).to_be_focused()
    press("Shift+Tab")
    press("Enter")
    expect(page.locator(".heading .mark").first).to_have_text("changing")
    emulator.advance(600)
    expect(page.locator(".heading .mark").first).to_have_text("stopped")
    step = page.locator(".attempt").first.locator("> summary")
    step.focus()
    closed = page.locator(".attempt").first.evaluate("attempt => attempt.open")
    press("Enter")
    assert page.locator(".attempt").first.evaluate("attempt => attempt.open") is not closed


PLACES = ("deployments", "deployments/{id}", "hosts", "calls", "calls/{call}", "emulator")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone(emulator: Emulator, cloud: ElasticCloud, browser: Browser, scheme: str) -> None:
    identity = create(cloud, "a-deployment-with-quite-a-long-name-" * 2, tags=(("team", "search" * 6),) * 1)
    emulator.advance(20)
    call = f"{emulator.requests[-1].number:08x}"
    phone = {"width": 390, "height": 844}
    with window(browser, emulator.console_url, viewport=phone, color_scheme=scheme, has_touch=True) as small:
        for place in PLACES:
            page = small.open(place.format(id=identity, call=call))
            assert page.evaluate("() => document.documentElement.scrollWidth") <= 390, place
            ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
            assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 23, 29)"}[scheme]
        small.page.get_by_role("navigation").get_by_role("link", name="Calls").tap()
        expect(small.page.get_by_role("heading", name="Calls")).to_be_visible()


def test_two_browsers_see_the_same(emulator: Emulator, cloud: ElasticCloud, seen: Window, browser: Browser) -> None:
    identity = create(cloud)
    emulator.advance(600)
    page = seen.open(f"deployments/{identity}")
    with window(browser, emulator.console_url) as other:
        beside = other.open(f"deployments/{identity}")
        kibana = page.get_by_role("region", name="kibana", exact=True)
        kibana.get_by_role("button", name="Restart").click()
        expect(beside.get_by_role("region", name="kibana", exact=True).locator(".attempt.busy")).to_be_visible()
        beside.get_by_role("link", name="Time and faults").click()
        beside.get_by_role("button", name="+ 10 min").click()
        expect(page.locator(".heading .mark").first).to_have_text("healthy")


def test_who_looks_leaves_no_trace(browser: Browser) -> None:
    with Emulator(speed=0, time_skipping=True) as emulator:
        with ElasticCloud(emulator.url, api_key=emulator.api_key) as cloud:
            identity = create(cloud)
        emulator.engine.journal.clear()
        emulator.fail(status=503, times=1)
        before = emulator.world.clock.now()
        with window(browser, emulator.console_url) as seen:
            for place in ("deployments", f"deployments/{identity}", "hosts", "emulator", "calls"):
                page = seen.open(place)
                with page.expect_response(re.compile("pulse")):
                    pass
            expect(seen.page.get_by_text("Nobody has called yet.")).to_be_visible()
        assert emulator.requests == []
        assert len(emulator.engine.faults.waiting()) == 1
        assert emulator.world.clock.now() == before
        coverage = emulator.engine.journal.coverage()["by_operation"]
        assert [name for name, each in coverage.items() if each["answered"]] == ["create-deployment"]


def test_the_hosted_service_has_no_hosts(browser: Browser) -> None:
    with Emulator("hosted", speed=0) as emulator, window(browser, emulator.console_url) as seen:
        page = seen.open()
        expect(page.get_by_text("There are no deployments yet.")).to_be_visible()
        expect(page.get_by_role("navigation").get_by_role("link")).to_have_text(
            ["Deployments", "Calls", "Time and faults"]
        )
        with ElasticCloud(emulator.url, api_key=emulator.api_key) as cloud:
            cloud.deployments.create_deployment(
                {"name": "search-prod", "region": "us-east-1"}, template_id="aws-storage-optimized"
            )
        emulator.advance(600)
        row(page, "search-prod").get_by_role("link").click()
        expect(page.locator(".zones .instance").first).to_be_visible()
