import build_forms


def test_the_forms_are_what_is_drawn():
    assert build_forms.stale() == []
