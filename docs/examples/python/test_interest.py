"""Uses a sandbox in another process: npx marketplace-provisioning serve, then python test_interest.py."""

import os

import requests

SANDBOX = os.environ.get("SANDBOX", "http://127.0.0.1:4000")
PAID = "b512083cd1b64e2da1d3f66dbb135956"


def new_world():
    return requests.post(f"{SANDBOX}/control/worlds", timeout=10).json()


def express_interest(world, token):
    url = f"{world['portal']}/content/listings/{PAID}/interest"
    return requests.post(url, data={"f": "json", "token": token}, timeout=10).json()


def test_interest_is_expressed_once():
    world = new_world()
    token = world["accounts"]["org2user"]["token"]
    assert express_interest(world, token)["interested"]
    assert express_interest(world, token)["error"]["messageCode"] == "MKT_0003"


def test_a_lost_response_is_stored():
    world = new_world()
    token = world["accounts"]["org2user"]["token"]
    failure = {"failure": {"kind": "applyThenDrop"}, "match": {"operation": "expressInterest"}}
    failures = f"{SANDBOX}/control/worlds/{world['world']}/failures"
    requests.post(failures, json=failure, timeout=10).raise_for_status()
    try:
        express_interest(world, token)
        raise AssertionError("the connection should break")
    except requests.ConnectionError:
        pass
    assert express_interest(world, token)["error"]["messageCode"] == "MKT_0003"


if __name__ == "__main__":
    test_interest_is_expressed_once()
    test_a_lost_response_is_stored()
    print("2 passed")
