"""The workflows are valid, safe, and pinned."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def jobs() -> list[Any]:
    return [
        pytest.param(workflow, job, id=f"{workflow.stem}-{name}")
        for workflow in WORKFLOWS
        for name, job in yaml.safe_load(workflow.read_text("utf-8"))["jobs"].items()
    ]


def test_there_is_a_workflow_for_each_occasion() -> None:
    assert [workflow.stem for workflow in WORKFLOWS] == [
        "gpu",
        "matrix",
        "newest",
        "publish",
        "pull-request",
        "thorough",
    ]


def test_workflows_follow_the_schema_of_github() -> None:
    command = [tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows"]
    checked = subprocess.run(
        [*command, *map(str, WORKFLOWS)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_auditor_finds_nothing_unsafe() -> None:
    audited = subprocess.run(
        [tool("zizmor"), "--offline", "--persona", "pedantic", *map(str, WORKFLOWS)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert audited.returncode == 0, audited.stdout + audited.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_commit_and_name_their_version(workflow: Path) -> None:
    uses = re.findall(r"uses: (.*)", workflow.read_text("utf-8"))
    assert uses
    for use in uses:
        if use.startswith("$/"):  # a workflow of this very commit
            continue
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)


def test_an_action_has_one_version_in_all_workflows() -> None:
    pins: dict[str, set[str]] = {}
    for workflow in WORKFLOWS:
        for action, pin in re.findall(r"uses: ([\w/-]+)@(.*)", workflow.read_text("utf-8")):
            pins.setdefault(action, set()).add(pin)
    assert {action: found for action, found in pins.items() if len(found) > 1} == {}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_reads_only_and_knows_no_secret(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert yaml.safe_load(text)["permissions"] == {"contents": "read"}
    assert "secrets." not in text
    assert "pull_request_target" not in text


@pytest.mark.parametrize(("workflow", "job"), jobs())
def test_a_job_that_may_write_runs_nothing_of_the_repository(
    workflow: Path, job: dict[str, Any]
) -> None:
    permissions = job.get("permissions", {})
    if "write" in permissions.values():
        uses = [step["uses"].split("@")[0] for step in job["steps"] if "uses" in step]
        runs = "\n".join(step.get("run", "") for step in job["steps"])
        assert uses == ["actions/download-artifact"]
        assert not re.search(r"\b(make|pip|python3?|scripts/)\b", runs)


def test_only_jobs_that_publish_or_propose_may_write() -> None:
    may_write = {
        (workflow.stem, name): sorted(k for k, v in job["permissions"].items() if v == "write")
        for workflow in WORKFLOWS
        for name, job in yaml.safe_load(workflow.read_text("utf-8"))["jobs"].items()
        if "permissions" in job
    }
    assert may_write == {
        ("matrix", "propose"): ["contents", "pull-requests"],
        ("newest", "issue"): ["issues"],
        ("publish", "push"): ["contents"],
    }


@pytest.mark.parametrize(("workflow", "job"), jobs())
def test_a_job_ends(workflow: Path, job: dict[str, Any]) -> None:
    if "uses" in job:  # the jobs of another workflow, which are looked at themselves
        assert (ROOT / job["uses"].removeprefix("$/")).is_file()
    else:
        assert job["timeout-minutes"] <= 60


@pytest.mark.parametrize(("workflow", "job"), jobs())
def test_a_job_calls_only_commands_that_exist(workflow: Path, job: dict[str, Any]) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    runs = "\n".join(step.get("run", "") for step in job.get("steps", []))
    assert set(re.findall(r"\bmake ([a-z-]+)", runs)) <= targets
    for script in re.findall(r"scripts/([a-z-]+)", runs):
        assert (ROOT / "scripts" / script).is_file()
