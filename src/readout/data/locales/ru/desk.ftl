### Слова стола по-русски. Слова закрытых списков (темы, каналы, …) — в vocabulary.ftl.

comma = { ", " }
skip = К содержанию
navigation = Страницы
language = Язык
theme-dark = Тёмная тема
theme-light = Светлая тема
not-built = Стили и сценарии стола ещё не собраны. Соберите их командой
footer = Каждое значение опирается на слова источника.
footer-api = Интерфейс для программ
close = Закрыть
copied = Скопировано
not-copied = Браузер не разрешил копирование

nav-contacts = Контакты
nav-events = События
nav-items = Материалы
nav-failures = Сбои

keys = Клавиши
keys-mentions = следующее и предыдущее упоминание в тексте
keys-cite = скопировать цитату выбранного значения
keys-search = поиск
keys-close = закрыть

box-title = Прочитать текст
box-placeholder = Вставьте новость или официальное сообщение на арабском, русском или английском языке …
box-file = или выберите файл
box-published = Дата публикации
box-note = Ничего не сохраняется, пока вы сами этого не попросите.
box-read = Прочитать
read-not-kept = Этого чтения нет в библиотеке.
read-add = { $count ->
    [one] Добавить в библиотеку
    [few] Добавить { $count } материала
    [many] Добавить { $count } материалов
   *[other] Добавить { $count } материала
}
read-items = { $count ->
    [one] В файле { $count } материал
    [few] В файле { $count } материала
    [many] В файле { $count } материалов
   *[other] В файле { $count } материала
}

search = Поиск
search-placeholder = Слова или who:эрдоган about:energy
search-items = Искать во всех материалах
search-items-placeholder = Слова текста, «фраза», who:лавров on:2021-02
filter-person = Участник
filter-country = Страна
filter-channel = Канал
filter-status = Статус
filter-subject = Тема
filter-lang = Язык
filter-since = С
filter-until = по
filter-clear = Сбросить отбор
download-csv = Скачать CSV
contacts-count = { $count ->
    [0] Контактов нет
    [one] { $count } контакт
    [few] { $count } контакта
    [many] { $count } контактов
   *[other] { $count } контакта
}
contacts-none = Под этот отбор не подходит ни один контакт.
library-empty = Библиотека пуста. Вставьте текст выше или прочитайте в неё файлы:
items-count = { $count ->
    [0] Материалов нет
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
}
items-none = Таких слов нет ни в одном материале. Попробуйте меньше слов или начало слова со звёздочкой: санкци*
pages = Страницы списка
page-of = Страница { $page } из { $pages }
page-previous = Назад
page-next = Дальше
and-more = и ещё { $count }

column-date = Дата
column-contact = Контакт
column-event = Событие
column-participants = Участники
column-subjects = Темы
column-place = Место
column-item = Кто сообщает
column-source = Источник
column-reason = Причина
column-tries = Попытки
date-none = без даты
date-of-item = Дата материала; дата самого контакта не названа
date-unresolved = не определена
untitled = Без заголовка
outlet-none = издание не указано

text = Текст
text-hidden = { $count ->
    [one] Не показан ещё { $count } знак.
    [few] Не показаны ещё { $count } знака.
    [many] Не показано ещё { $count } знаков.
   *[other] Не показано ещё { $count } знака.
}
legend = Отмечено в тексте
reading = Чтение
reading-nothing = В этом тексте ничего не найдено.
reading-no-contact = О контактах между лидерами здесь не говорится.
evidence = Основание
speaker-none = говорящий не назван
rule = Правило
confidence = уверенность
from-field = Из метаданных материала:
kind-stated = сказано прямо
kind-resolved = по другим словам материала
kind-inferred = по материалу в целом
kind-metadata = из метаданных
cite = Скопировать цитату
cite-markdown = Скопировать в Markdown
cite-item = Цитировать
to-event = Событие
open-page = Открыть страницу
step-back = Предыдущее упоминание
step-on = Следующее упоминание
version-number = Версия { $number }
version-current = текущая
version-old = Это версия { $number }; с тех пор текст изменился.
version-open-current = Открыть текущую версию
versions = Версии
versions-count = { $count ->
    [one] { $count } версия
    [few] { $count } версии
    [many] { $count } версий
   *[other] { $count } версии
}

section-contacts = Контакты
section-statements = Заявления
section-persons = Люди
section-countries = Страны
section-organisations = Организации
section-figures = Числа
section-references = Отсылки
section-dates = Даты
section-about = Публикация
section-doubts = Сомнения
section-item = В библиотеке

group-contact = Контакты
group-person = Люди
group-country = Страны
group-organisation = Организации
group-date = Даты
group-statement = Заявления
group-figure = Числа
group-reference = Отсылки
group-place = Места
group-subject = Темы

field-contact = Контакт
field-channel = Канал
field-status = Статус
field-date = Дата
field-participants = Участники
field-sides = Стороны
field-initiator = По инициативе
field-place = Место
field-subjects = Темы
field-situations = Ситуации
field-sources = Сообщает
field-statement = Заявление
field-speaker = Кто говорит
field-act = Действие
field-via = Через кого
field-told-again = Сказано ещё раз
field-told-before = Уже сказано
field-person = Человек
field-country = Страна
field-organisation = Организация
field-figure = Число
field-reference = Отсылка
field-parties = Стороны
field-published = Опубликовано
field-publisher = Издание
field-credits = Со ссылкой на
field-photo-credits = Фото
field-languages = Другие языки
field-id = Номер
field-source = Источник
field-record = Запись

kind-person = Человек
kind-country = Страна или организация
dossier-count = { $contacts ->
    [0] Контактов нет
    [one] { $contacts } контакт
    [few] { $contacts } контакта
    [many] { $contacts } контактов
   *[other] { $contacts } контакта
} · упоминается в { $items ->
    [one] { $items } материале
   *[other] { $items } материалах
}
dossier-timeline = Во времени
dossier-no-contacts = В библиотеке нет контактов.
dossier-offices = Должности
dossier-offices-note = Из собственного списка должностных лиц Readout, а не из материалов.
dossier-partners-person = С кем были контакты
dossier-partners-country = С кем были контакты
dossier-speaker = Заявления
dossier-via = Передано через них
office-acting = (исполняющий обязанности)
office-years = { $first } – { $last }
office-since = с { $first }
through = через

event = Событие
events-note = Один контакт, сколько бы материалов о нём ни сообщало: что они говорят вместе и что говорит каждая сторона.
events-count = { $count ->
    [0] Событий нет
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
events-none = Событий за эти дни в библиотеке нет.
event-record = Что материалы говорят вместе
event-states = Как об этом сообщалось
event-tellings = Кто сообщает
event-conflicts = Расхождения
sources-count = { $count ->
    [one] { $count } независимый источник
    [few] { $count } независимых источника
    [many] { $count } независимых источников
   *[other] { $count } независимого источника
}
conflicts-count = { $count ->
    [one] { $count } расхождение
    [few] { $count } расхождения
    [many] { $count } расхождений
   *[other] { $count } расхождения
}
side-third = третьи стороны
said-on = сообщено { $date }
judged = указано аналитиком
copied-copy = копия
copied-near = почти копия
copied-translation = перевод
comparison = Стороны рядом
comparison-summary = Различия
comparison-row = Что сравнивается
comparison-differences = Только различия
comparison-none = Сравнивать нечего.
brief = Справка
brief-download = Скачать
brief-evidence = основание

failures-count = { $count ->
    [one] Не удалось прочитать { $count } источник. Всё остальное прочитано.
    [few] Не удалось прочитать { $count } источника. Всё остальное прочитано.
    [many] Не удалось прочитать { $count } источников. Всё остальное прочитано.
   *[other] Не удалось прочитать { $count } источника. Всё остальное прочитано.
}
failures-none = Всё, о чём просили, прочитано.
failures-retry = Попробовать снова
failures-forget = Забыть
failures-note = Если ничего не выбрано, заново читаются все. То, что удастся прочитать, уйдёт из этого списка.
tries-count = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}
choose = Выбрать

back-to-contacts = К списку контактов
error-form = Срок действия этой формы истёк.
error-form-next = Вернитесь, обновите страницу и отправьте форму снова.
error-elsewhere = Этот запрос отправил другой сайт.
error-elsewhere-next = Откройте стол в этом браузере и сделайте это там.
error-missing = Такой страницы нет.
error-missing-next = Возможно, её убрали из библиотеки; поищите среди материалов.
error-person = Библиотека не знает этого человека.
error-person-next = Поищите имя среди контактов.
error-country = Эту страну или организацию не называет ни один материал.
error-country-next = Поищите её среди контактов.
error-method = Этим адресом так пользоваться нельзя.
error-method-next = Откройте страницу по её ссылке.
error-long = Это слишком длинно для стола.
error-long-next = Прочитайте это в командной строке: readout add ФАЙЛ
error-input = Что-то в этом запросе непонятно.
error-input-next = Исправьте и отправьте снова.
error-date = Это не дата.
error-date-next = Укажите день (2021-02-18), месяц (2021-02) или год (2021).
error-page = Такой страницы в списке нет.
error-page-next = Вернитесь на первую страницу.
error-often = Слишком много текстов за короткое время.
error-often-next = Немного подождите и отправьте снова.
error-query = Этот запрос непонятен.
error-query-next = Пишите слова так, как они стоят в тексте; поля выглядят так: who:эрдоган, on:2021-02.
error-unread = Прочитать это не удалось.
error-unread-next = Проверьте, что это текст, HTML, PDF или другой документ со словами на арабском, русском или английском языке.
error-empty = Читать нечего.
error-empty-next = Вставьте текст или выберите файл.
error-tray = Этого чтения больше нет под рукой.
error-tray-next = Вставьте текст ещё раз: чтения, которые не добавлены в библиотеку, хранятся недолго.
error-refused = Это сделать нельзя.
error-refused-next = Исправьте то, о чём говорит сообщение, и попробуйте снова.
error-unexpected = У нас что-то сломалось.
error-unexpected-next = Ничего не потеряно. Попробуйте ещё раз; если повторится, больше скажут `readout doctor` и журнал программы.
