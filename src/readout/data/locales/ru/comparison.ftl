# Как рассказывается о сравнениях: на рабочем столе и в командной строке.

comparison-share = { $place }-е по порядку · { $share } текста
rows-fact = Факты
rows-subject = Темы
rows-situation = Ситуации
rows-statement = Заявления
rows-commitment = Обязательства
rows-act = Сила высказывания
rows-condition = Условия
rows-scope = Охват
rows-praise = Похвала
rows-told-other = Что сторона, по её словам, сказала другой
rows-amount = Числа в одном высказывании
rows-figure = Цифры
rows-reference = Ссылки
rows-wording = Выбор слов
compared-act-commitment = обязательство
compared-act-pressure = настойчивость
compared-act-assertion = утверждение
compared-condition-if = при условии
compared-condition-unless = если не
compared-condition-only = только
compared-condition-after = не ранее чего-либо
compared-condition-without-conditions = без условий
compared-condition-temporary = на время
compared-condition-mutual = взаимно
compared-condition-in-principle = в принципе
compared-condition-as-possible = по возможности
compared-condition-within-law = в рамках права и резолюций
compared-scope-energy-infrastructure = что не должно быть целью или подлежит ремонту
compared-scope-ceasefire = насколько прекращаются бои
compared-scope-prisoners = кого освобождают
compared-scope-withdrawal = насколько выводятся войска
compared-scope-territorial = что поддерживается
compared-scope-aid = как поступает помощь
mark-both = у обеих
mark-only-here = только здесь
mark-conflict = расхождение
mark-not-stated = не сказано

counted-killed = убиты
counted-wounded = ранены
counted-detained = задержаны
counted-captured = взяты в плен
counted-displaced = покинули дома
counted-released = освобождены
counted-neutralised = «нейтрализованы»
counted-money = деньги

reference-agreement = Соглашение
reference-statement = Заявление
reference-meeting = Встреча
reference-call = Разговор
reference-visit = Визит
reference-letter = Письмо
reference-resolution = Резолюция

deed-state = заявляет
deed-affirm = подтверждает
deed-agree = соглашается
deed-praise = одобряет
deed-hope = надеется
deed-urge = призывает
deed-demand = требует
deed-warn = предупреждает
deed-condemn = осуждает
deed-reject = отвергает
deed-commit = обязуется
deed-offer = предлагает
deed-condole = соболезнует
deed-congratulate = поздравляет
deed-invite = приглашает
deed-inform = сообщает
deed-concern = обеспокоен

# Предложения под сопоставлением
note-one-side = Слышна только одна сторона ({ $side }); что говорят другие и о чём они молчат, сказать нельзя.
note-more-items = { $more ->
    [one] О событии сообщает ещё { $more } материал
    [few] О событии сообщают ещё { $more } материала
   *[other] О событии сообщают ещё { $more } материалов
  }; сопоставлено: { $compared }.
note-left-out = { $count ->
    [one] Оставлена в стороне { $count } копия или перевод
    [few] Оставлены в стороне { $count } копии и перевода
   *[other] Оставлено в стороне { $count } копий и переводов
  }: { $items }
