import pytest

from workshop_app.domain.small_groups import Voices, balanced, conceals, exactly, hidden_sectors

ORDER = tuple("GIOA")


@pytest.mark.parametrize(
    ("voices", "hidden"),
    [
        ({"G": Voices(3), "O": Voices(9)}, ""),
        ({"G": Voices(2), "I": Voices(1), "O": Voices(9)}, "GI"),
        ({"A": Voices(2), "O": Voices(9), "I": Voices(4)}, "AI"),
        ({"A": Voices(1), "O": Voices(4), "I": Voices(4)}, "AI"),
        ({"A": Voices(2, 1), "O": Voices(9)}, "A"),
        ({"A": Voices(1), "G": Voices(0, 1), "O": Voices(0, 1)}, "AGO"),
        ({"A": Voices(0, 1), "O": Voices(0, 2)}, ""),
        ({"A": Voices(1)}, "A"),
    ],
)
def test_a_small_sector_is_hidden_and_another_with_it_until_nobody_can_be_worked_out(
    voices, hidden
):
    assert hidden_sectors(voices, small_group=3, order=ORDER) == set(hidden)


def test_the_host_may_switch_the_rule_off():
    assert hidden_sectors({"O": Voices(1)}, small_group=1, order=ORDER) == frozenset()


def test_a_balanced_value_goes_with_its_sectors_only_where_it_would_give_them_away():
    alike = dict.fromkeys(ORDER, 1)
    assert conceals(frozenset("O"), {"O": 1}, alike)
    assert not conceals(frozenset("O"), {"O": 1, "I": 1}, alike)
    unlike = {**alike, "O": 2}
    assert conceals(frozenset("OA"), dict.fromkeys(ORDER), unlike)


def test_balanced_is_the_weighted_mean_of_the_sectors_heard():
    assert balanced({"O": 1, "A": 4}, {"O": 2, "A": 1}) == 2
    assert balanced({}, {}) is None


def test_values_are_compared_to_nine_decimals():
    assert exactly(0.1 + 0.2) == exactly(0.3)
    assert str(exactly(-1e-12)) == "0.0"
