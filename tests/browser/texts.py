"""Items of this project's own, with what is hard to mark: clitics, signs beyond the first plane, mixed directions."""

ARABIC = """الكرملين: بوتين وإردوغان يبحثان الوضع في سوريا

موسكو، 18 فبراير 2021. أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع نظيره التركي رجب طيب إردوغان. \
وقال الكرملين إن بوتين وإردوغان بحثا التعاون في مجال الطاقة.

وأضاف: «مستعدون لمواصلة العمل المشترك». Reuters: بوتين متفائل 🇷🇺🇹🇷 بالتعاون مع تركيا.
"""

RUSSIAN = """Путин и Эрдоган обсудили Сирию по телефону 🇷🇺🇹🇷

МОСКВА, 18 февраля 2021 года. Президент России Владимир Путин 😀 провёл телефонный разговор \
с Президентом Турции Реджепом Тайипом Эрдоганом.

«Мы готовы продолжать совместную работу», — заявил 𝒶 Путин. Стороны обсудили энергетику и торговлю.
"""

ENGLISH = """Putin and Erdogan discuss Syria by phone

ANKARA, 18 February 2021. President Vladimir Putin of Russia 😀 held a telephone call \
with President Recep Tayyip Erdogan of Turkey on Thursday. They discussed energy, trade & Syria.

"We are ready to continue our joint work," Putin said.
"""

TEXTS = {"arabic": ARABIC, "russian": RUSSIAN, "english": ENGLISH}
