"""Who merely attends a meeting is no side of another one."""

from datetime import date

import pytest

from readout.model import Document
from readout.pipeline import read_document


@pytest.mark.parametrize(
    "text",
    [
        "Владимир Путин принял в Кремле Махмуда Аббаса.\n\nВ переговорах с российской стороны приняли участие Министр "
        "иностранных дел Сергей Лавров и помощник Президента Юрий Ушаков.",
        "Состоялась встреча Владимира Путина с Махмудом Аббасом. На ней присутствовали Сергей Лавров и Юрий Ушаков.",
        "President Vladimir Putin received Mahmoud Abbas. Sergey Lavrov and Yuri Ushakov attended the meeting.",
        "استقبل الرئيس فلاديمير بوتين الرئيس محمود عباس. حضر اللقاء وزير الخارجية سيرغي لافروف ويوري أوشاكوف.",
    ],
)
def test_the_roll_of_a_meeting_is_no_meeting(text: str) -> None:
    (contact,) = read_document(Document("case", text, published=date(2015, 4, 13))).contacts
    assert {one.value for one in contact.participants} == {"Vladimir Putin", "Mahmoud Abbas"}


def test_a_summit_is_told_by_who_takes_part() -> None:
    text = (
        "Сергей Лавров встретился с Хаканом Фиданом. В саммите приняли участие Владимир Путин и Реджеп Тайип Эрдоган."
    )
    contacts = read_document(Document("case", text, published=date(2024, 7, 3))).contacts
    assert {"Vladimir Putin", "Recep Tayyip Erdogan"} in [{one.value for one in each.participants} for each in contacts]
