"""A request received before National Day: when is the reply due, and what does a consultation move?

Mid-Autumn, National Day and two make-up weekend days lie inside the twenty working days.
"""

from datetime import date

from govopen import open_case
from govopen.workflows import request_handling as rh

case = open_case(rh.WORKFLOW, id="2026-017")
case = case.record(rh.Receive(on=date(2026, 9, 18), channel=rh.Channel.POST_SIGNED))
print(case.deadline("reply").explain())

# A third party is asked on 28 September and answers on 14 October; those days are not counted.
case = case.record(rh.ConsultThirdParty(on=date(2026, 9, 28), ref="t1", party="a supplier"))
case = case.record(rh.LetterReceived(on=date(2026, 9, 29), ref="t1"))
waiting = case.deadline("reply")
print(f"\nwhile the third party is asked: {waiting.status}, {waiting.remaining} working days left")

case = case.record(rh.GiveOpinion(on=date(2026, 10, 14), ref="t1", consents=False, reasons="trade secret"))
print()
print(case.deadline("reply").explain())
