# О чём говорит справка о событии. $first-gen, $rest-ins …: участники с должностями в нужном падеже; $people: сколько их;
# $on, $in, $to: когда и где; $init: по чьей инициативе.

phone-held = { $on-first }{ $init-first }состоялся телефонный разговор { $first-gen } с { $rest-ins }.
phone-ongoing = { $on-first }{ $init-first }проходит телефонный разговор { $first-gen } с { $rest-ins }.
phone-planned = { $all } { $on }проведут телефонный разговор{ $init-last }.
phone-possible = { $all } { $on }могут провести телефонный разговор{ $init-last }.
phone-denied = { $all } { $on }не проводили телефонного разговора.
video-held = { $on-first }{ $init-first }состоялись переговоры { $first-gen } с { $rest-ins } по видеосвязи.
video-ongoing = { $on-first }{ $init-first }проходят переговоры { $first-gen } с { $rest-ins } по видеосвязи.
video-planned = { $all } { $on }проведут переговоры по видеосвязи{ $init-last }.
video-possible = { $all } { $on }могут провести переговоры по видеосвязи{ $init-last }.
video-denied = { $all } { $on }не проводили переговоров по видеосвязи.
meeting-held = { $on-first }{ $in-first }{ $init-first }состоялась встреча { $first-gen } с { $rest-ins }.
meeting-ongoing = { $on-first }{ $in-first }{ $init-first }проходит встреча { $first-gen } с { $rest-ins }.
meeting-planned = { $all } { $on }проведут встречу{ $in }{ $init-last }.
meeting-possible = { $all } { $on }могут провести встречу{ $in }{ $init-last }.
meeting-denied = { $all } { $on }не проводили встречи{ $in }.
unspecified-held = { $on-first }{ $init-first }состоялся разговор { $first-gen } с { $rest-ins }.
unspecified-ongoing = { $on-first }{ $init-first }проходит разговор { $first-gen } с { $rest-ins }.
unspecified-planned = { $all } { $on }проведут разговор{ $init-last }.
unspecified-possible = { $all } { $on }могут провести разговор{ $init-last }.
unspecified-denied = { $all } { $on }не проводили разговора.
visit-held = { $first-nom } { $on }{ $gender ->
    [f] посетила
    [n] посетило
   *[m] посетил
  } { $to }.
visit-planned = { $first-nom } { $on }посетит { $to }.
visit-possible = { $first-nom } { $on }может посетить { $to }.
visit-denied = { $first-nom } { $on }не посетит { $to }.
visit-ongoing = { $first-nom } { $on }сейчас находится с визитом{ $in }.
visit-by-held = { $on-first }состоялся визит { $first-gen }.
visit-between-held = { $on-first }{ $in-first }состоялся визит с участием { $all-gen }.
visit-by-ongoing = { $on-first }проходит сейчас визит { $first-gen }.
visit-between-ongoing = { $on-first }{ $in-first }проходит сейчас визит с участием { $all-gen }.
visit-by-planned = { $on-first }планируется визит { $first-gen }.
visit-between-planned = { $on-first }{ $in-first }планируется визит с участием { $all-gen }.
visit-by-possible = { $on-first }возможен визит { $first-gen }.
visit-between-possible = { $on-first }{ $in-first }возможен визит с участием { $all-gen }.
visit-by-denied = { $on-first }не состоится визит { $first-gen }.
visit-between-denied = { $on-first }{ $in-first }не состоится визит с участием { $all-gen }.
letter-held = { $first-nom } { $on }{ $gender ->
    [f] направила
    [n] направило
   *[m] направил
  } послание { $rest-dat }.
letter-ongoing = { $first-nom } { $on }сейчас направляет послание { $rest-dat }.
letter-planned = { $first-nom } { $on }направит послание { $rest-dat }.
letter-possible = { $first-nom } { $on }может направить послание { $rest-dat }.
letter-denied = { $first-nom } { $on }не { $gender ->
    [f] направляла
    [n] направляло
   *[m] направлял
  } послания { $rest-dat }.

on-date = { $date }
in-month = в { $date }
in-week = на неделе с { $date }
in-quarter = в { $quarter ->
    [1] первом
    [2] втором
    [3] третьем
   *[4] четвёртом
  } квартале { $year } года
in-place = {" "}в { $place }
to-place = { $place }
at-initiative = по инициативе { $who-gen }
and-last-long = { $most }, а также { $last }
and-last = { $most } и { $last }
discussed = { $count ->
    [1] Обсуждалась такая тема, как { $subjects }.
   *[other] Обсуждались такие темы, как { $subjects }.
  }
discussed-coming = { $count ->
    [1] Намечено обсудить такую тему, как { $subjects }.
   *[other] Намечено обсудить такие темы, как { $subjects }.
  }
discussed-letter = { $count ->
    [1] Тема послания — { $subjects }.
   *[other] Темы послания — { $subjects }.
  }
told-condolences = Были выражены соболезнования.
told-congratulations = Прозвучали поздравления.
told-further-contacts = Условлено продолжить контакты.
situations = { $coming ->
    [yes] Среди стран и регионов, о которых пойдёт речь, — { $places }.
   *[no] Среди стран и регионов, о которых шла речь, — { $places }.
  }

state-planned = { $when }об этом было объявлено{ $for }.
state-possible = { $when }это называли возможным{ $for }.
state-postponed = { $when }сообщалось о переносе{ $for }.
state-ongoing = { $when }сообщалось, что это происходит.
state-held = { $when }сообщалось, что это состоялось.
state-denied = { $when }это отрицалось.
state-for = {" "}(на { $date })
state-for-month = {" "}({ $date })
state-on = { $date }{" "}

figures = Приведены числа: { $figures }.
figure-killed = погибших — { $value }
figure-wounded = раненых — { $value }
figure-detained = задержанных — { $value }
figure-captured = пленных — { $value }
figure-displaced = перемещённых — { $value }
figure-released = освобождённых — { $value }
figure-neutralised = нейтрализованных — { $value }
figure-at-least = не менее { $value }
figure-at-most = не более { $value }
figure-about = около { $value }
figure-in = { $figure } ({ $place })

# Чьи-то слова, дословно; сказуемое согласуется с говорящим. $lang: язык слов, если он другой.
act-state = { $speaker } { $gender ->
    [f] заявила
    [n] заявило
    [pl] заявили
   *[m] заявил
  }{ $lang }{ $colon } «{ $words }».
act-affirm = { $speaker } { $gender ->
    [f] подтвердила
    [n] подтвердило
    [pl] подтвердили
   *[m] подтвердил
  }{ $lang }{ $colon } «{ $words }».
act-agree = { $speaker } { $gender ->
    [f] согласилась
    [n] согласилось
    [pl] договорились
   *[m] согласился
  }{ $lang }{ $colon } «{ $words }».
act-praise = { $speaker } { $gender ->
    [f] отозвалась с похвалой
    [n] отозвалось с похвалой
    [pl] отозвались с похвалой
   *[m] отозвался с похвалой
  }{ $lang }{ $colon } «{ $words }».
act-hope = { $speaker } { $gender ->
    [f] выразила надежду
    [n] выразило надежду
    [pl] выразили надежду
   *[m] выразил надежду
  }{ $lang }{ $colon } «{ $words }».
act-urge = { $speaker } { $gender ->
    [f] призвала
    [n] призвало
    [pl] призвали
   *[m] призвал
  }{ $lang }{ $colon } «{ $words }».
act-demand = { $speaker } { $gender ->
    [f] потребовала
    [n] потребовало
    [pl] потребовали
   *[m] потребовал
  }{ $lang }{ $colon } «{ $words }».
act-warn = { $speaker } { $gender ->
    [f] предупредила
    [n] предупредило
    [pl] предупредили
   *[m] предупредил
  }{ $lang }{ $colon } «{ $words }».
act-condemn = { $speaker } { $gender ->
    [f] осудила
    [n] осудило
    [pl] осудили
   *[m] осудил
  }{ $lang }{ $colon } «{ $words }».
act-reject = { $speaker } { $gender ->
    [f] отвергла
    [n] отвергло
    [pl] отвергли
   *[m] отверг
  }{ $lang }{ $colon } «{ $words }».
act-commit = { $speaker } { $gender ->
    [f] заявила о намерении
    [n] заявило о намерении
    [pl] заявили о намерении
   *[m] заявил о намерении
  }{ $lang }{ $colon } «{ $words }».
act-offer = { $speaker } { $gender ->
    [f] предложила
    [n] предложило
    [pl] предложили
   *[m] предложил
  }{ $lang }{ $colon } «{ $words }».
act-condole = { $speaker } { $gender ->
    [f] выразила соболезнования
    [n] выразило соболезнования
    [pl] выразили соболезнования
   *[m] выразил соболезнования
  }{ $lang }{ $colon } «{ $words }».
act-congratulate = { $speaker } { $gender ->
    [f] поздравила
    [n] поздравило
    [pl] поздравили
   *[m] поздравил
  }{ $lang }{ $colon } «{ $words }».
act-invite = { $speaker } { $gender ->
    [f] передала приглашение
    [n] передало приглашение
    [pl] передали приглашение
   *[m] передал приглашение
  }{ $lang }{ $colon } «{ $words }».
act-inform = { $speaker } { $gender ->
    [f] проинформировала
    [n] проинформировало
    [pl] проинформировали
   *[m] проинформировал
  }{ $lang }{ $colon } «{ $words }».
act-concern = { $speaker } { $gender ->
    [f] выразила озабоченность
    [n] выразило озабоченность
    [pl] выразили озабоченность
   *[m] выразил озабоченность
  }{ $lang }{ $colon } «{ $words }».
act-stress = { $speaker } { $gender ->
    [f] подчеркнула
    [n] подчеркнуло
    [pl] подчеркнули
   *[m] подчеркнул
  }{ $lang }{ $colon } «{ $words }».
act-speak-of = { $speaker } { $gender ->
    [f] говорила
    [n] говорило
    [pl] говорили
   *[m] говорил
  } о{ $lang }{ $colon } «{ $words }».
act-invite-him = { $speaker } { $gender ->
    [f] пригласила
    [n] пригласило
    [pl] пригласили
   *[m] пригласил
  }{ $lang }{ $colon } «{ $words }».
act-favour = { $speaker } { $gender ->
    [f] высказалась
    [n] высказалось
    [pl] высказались
   *[m] высказался
  }{ $lang }{ $colon } «{ $words }».
act-thank = { $speaker } { $gender ->
    [f] выразила благодарность
    [n] выразило благодарность
    [pl] выразили благодарность
   *[m] выразил благодарность
  }{ $lang }{ $colon } «{ $words }».
act-offer-words = { $speaker } { $gender ->
    [f] выразила
    [n] выразило
    [pl] выразили
   *[m] выразил
  }{ $lang }{ $colon } «{ $words }».
in-lang = {" "}({ $lang ->
    [ar] текст на арабском
    [ru] текст на русском
   *[en] текст на английском
  })

subject-bilateral-relations = двусторонние отношения
subject-trade-economy = торговля и экономика
subject-energy = энергетика
subject-nuclear-energy = атомная энергетика
subject-agriculture-food = сельское хозяйство и продовольственная безопасность
subject-transport-tourism = транспорт и туризм
subject-health = здравоохранение
subject-defence = оборона
subject-terrorism-security = безопасность и борьба с терроризмом
subject-conflict-settlement = урегулирование конфликта
subject-hostilities = боевые действия
subject-sovereignty = суверенитет и территориальная целостность
subject-political-process = политический процесс
subject-humanitarian = гуманитарные вопросы
subject-prisoners-hostages = пленные и заложники
subject-refugees-migration = беженцы и миграция
subject-arms-control = контроль над вооружениями и стратегическая стабильность
subject-sanctions = санкции
subject-international-organisations = сотрудничество в международных организациях
subject-climate-environment = климат и окружающая среда
subject-science-technology = наука и технологии
subject-culture-education = культура и образование
subject-disasters = стихийные бедствия
subject-condolences = соболезнования
subject-congratulations = поздравления
subject-commemoration = памятные даты
subject-visits-invitations = взаимные визиты и приглашения
subject-further-contacts = дальнейшие контакты
heading = { $count ->
    [one] { $count } контакт
    [few] { $count } контакта
   *[many] { $count } контактов
  }
sources = Источники
no-events = За это время контактов не записано.
remark-conflict = В сообщениях расходятся сведения ({ $field }): { $values }.
remark-support = Независимых источников: { $sources }; сообщений: { $items }.
status-held = состоялось
status-ongoing = идёт
status-planned = намечено
status-possible = возможно
status-denied = отрицается
status-postponed = перенесено
channel-phone = по телефону
channel-video = по видеосвязи
channel-meeting = встреча
channel-visit = визит
channel-letter = послание
channel-unspecified = не указано
field-channel = способ
field-date = дата
field-place = место
field-initiator = инициатор
field-status = состояние
field-amount = числа в одном высказывании
field-figure = числа
remarks = Примечания

summary-agree = { $count ->
    [2] Обе стороны ({ $sides }) называют среди тем: { $what }.
   *[other] Все ({ $sides }) называют среди тем: { $what }.
  }
summary-only = Только { $side } { $gender ->
    [pl] упоминают
   *[other] упоминает
  }: { $what }.
summary-conflict = { $sides } расходятся ({ $what }): { $values }.
summary-told = { $side } { $gender ->
    [pl] сообщают
   *[other] сообщает
  } о своих словах, о которых другая сторона не упоминает: { $count ->
    [one] { $count } высказывание
    [few] { $count } высказывания
   *[many] { $count } высказываний
  }.
summary-statements = Только { $side } { $gender ->
    [pl] передают
   *[other] передаёт
  } { $count ->
    [one] { $count } высказывание
    [few] { $count } высказывания
   *[many] { $count } высказываний
  }.
summary-stronger = { $sides } передают с разной силой { $count ->
    [one] { $count } высказывание
    [few] { $count } высказывания
   *[many] { $count } высказываний
  }.
summary-conditions = Лишь одна сторона приводит { $count ->
    [one] { $count } условие
    [few] { $count } условия
   *[many] { $count } условий
  }.
summary-wording = { $sides } по-разному называют { $count ->
    [one] одно и то же
   *[other] одни и те же вещи
  }: { $values }.
summary-scope = { $sides } по-разному очерчивают предмет: { $values }.
summary-one-side = Слышна только одна сторона: { $side }.
third = третьи стороны
