# О чём говорит справка о событии. $first-gen, $rest-ins …: участники с должностями в нужном падеже; $on, $in: когда и где.

phone-held = { $on-first }состоялся телефонный разговор { $first-gen } с { $rest-ins }.
phone-ongoing = { $on-first }проходит телефонный разговор { $first-gen } с { $rest-ins }.
phone-planned = { $first-nom } и { $rest-nom } { $on }проведут телефонный разговор.
phone-possible = { $first-nom } и { $rest-nom } { $on }могут провести телефонный разговор.
phone-denied = { $first-nom } и { $rest-nom } { $on }не проводили телефонного разговора.
video-held = { $on-first }состоялись переговоры { $first-gen } с { $rest-ins } по видеосвязи.
video-ongoing = { $on-first }проходят переговоры { $first-gen } с { $rest-ins } по видеосвязи.
video-planned = { $first-nom } и { $rest-nom } { $on }проведут переговоры по видеосвязи.
video-possible = { $first-nom } и { $rest-nom } { $on }могут провести переговоры по видеосвязи.
video-denied = { $first-nom } и { $rest-nom } { $on }не проводили переговоров по видеосвязи.
meeting-held = { $on-first }{ $in-first }состоялась встреча { $first-gen } с { $rest-ins }.
meeting-ongoing = { $on-first }{ $in-first }проходит встреча { $first-gen } с { $rest-ins }.
meeting-planned = { $first-nom } и { $rest-nom } { $on }проведут встречу{ $in }.
meeting-possible = { $first-nom } и { $rest-nom } { $on }могут провести встречу{ $in }.
meeting-denied = { $first-nom } и { $rest-nom } { $on }не проводили встречи{ $in }.
visit-held = { $first-nom } { $on }{ $gender ->
    [f] посетила
   *[m] посетил
  } с визитом { $to }.
visit-ongoing = { $first-nom } { $on }находится с визитом{ $in }.
visit-planned = { $first-nom } { $on }посетит с визитом { $to }.
visit-possible = { $first-nom } { $on }может посетить с визитом { $to }.
visit-denied = { $first-nom } { $on }не посетит с визитом { $to }.
letter-held = { $first-nom } { $on }{ $gender ->
    [f] направила
   *[m] направил
  } послание { $rest-dat }.
letter-ongoing = { $first-nom } { $on }направляет послание { $rest-dat }.
letter-planned = { $first-nom } { $on }направит послание { $rest-dat }.
letter-possible = { $first-nom } { $on }может направить послание { $rest-dat }.
letter-denied = { $first-nom } { $on }не { $gender ->
    [f] направляла
   *[m] направлял
  } послания { $rest-dat }.
unspecified-held = { $on-first }состоялся разговор { $first-gen } с { $rest-ins }.
unspecified-ongoing = { $on-first }проходит разговор { $first-gen } с { $rest-ins }.
unspecified-planned = { $first-nom } и { $rest-nom } { $on }проведут разговор.
unspecified-possible = { $first-nom } и { $rest-nom } { $on }могут провести разговор.
unspecified-denied = { $first-nom } и { $rest-nom } { $on }не проводили разговора.

on-date = { $date }
in-month = в { $date }
in-place = {" "}в { $place }
to-place = { $place }
and-last = { $most } и { $last }
comma = ,{" "}
discussed = Обсуждались такие темы, как { $subjects }.
discussed-coming = Намечено обсудить такие темы, как { $subjects }.

subject-bilateral-relations = двусторонние отношения
subject-trade-economy = торговля
subject-energy = энергетика
subject-nuclear-energy = атомная энергетика
subject-agriculture-food = продовольственная безопасность
subject-transport-tourism = транспорт
subject-health = здравоохранение
subject-defence = оборона
subject-terrorism-security = борьба с терроризмом
subject-conflict-settlement = прекращение огня
subject-hostilities = удары
subject-sovereignty = территориальная целостность
subject-political-process = политический процесс
subject-humanitarian = гуманитарная помощь
subject-prisoners-hostages = освобождение заложников
subject-refugees-migration = положение беженцев
subject-arms-control = стратегическая стабильность
subject-sanctions = санкции
subject-international-organisations = международные организации
subject-climate-environment = изменение климата
subject-science-technology = технологии
subject-culture-education = образование
subject-disasters = землетрясение
subject-condolences = соболезнования
subject-congratulations = поздравления
subject-commemoration = годовщина
subject-visits-invitations = приглашение посетить страну
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
field-channel = способ
field-date = дата
field-place = место
field-initiator = инициатор
field-status = состояние
field-figure = числа
remarks = Примечания

summary-agree = Обе стороны ({ $sides }) сообщают: { $what }.
summary-only = Только { $side } упоминает: { $what }.
summary-conflict = { $sides } расходятся ({ $what }): { $values }.
summary-told = { $side } сообщает о своих словах, о которых другая сторона не упоминает: { $count ->
    [one] { $count } высказывание
    [few] { $count } высказывания
   *[many] { $count } высказываний
  }.
summary-statements = Только { $side } передаёт { $count ->
    [one] { $count } высказывание
    [few] { $count } высказывания
   *[many] { $count } высказываний
  }.
summary-stronger = Сила выражений у { $sides } различается в { $count ->
    [one] { $count } высказывании
   *[other] { $count } высказываниях
  }.
summary-conditions = Лишь одна сторона приводит { $count ->
    [one] { $count } условие
    [few] { $count } условия
   *[many] { $count } условий
  }.
summary-wording = { $sides } называют по-разному { $count ->
    [one] { $count } предмет
    [few] { $count } предмета
   *[many] { $count } предметов
  }: { $values }.
summary-scope = { $sides } расходятся в охвате: { $values }.
summary-one-side = Слышна только одна сторона: { $side }.
third = третьи стороны
