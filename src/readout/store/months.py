"""How many contacts each month had."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from readout.store.contacts import Condition
from readout.store.tables import contact, item


class Month(NamedTuple):
    """The contacts of one month with one status: ``("2021-02", "held", 3)``."""

    month: str
    status: str
    times: int


def count_by_month(connection: Connection, wanted: Sequence[Condition]) -> list[Month]:
    """Count the contacts that meet all conditions by month and status, the earliest first.

    Contacts that no day can be given to are left out.
    """
    month = func.substr(contact.c.day, 1, 7).label("month")
    query = (
        select(month, contact.c.status, func.count())
        .select_from(contact.join(item))
        .where(contact.c.day != "", *wanted)
        .group_by(month, contact.c.status)
        .order_by(month, contact.c.status)
    )
    return [Month(*row) for row in connection.execute(query)]
