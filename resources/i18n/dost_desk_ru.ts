<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcceptancePanel</name>
    <message>
        <source>The case in short</source>
        <translation>Обращение кратко</translation>
    </message>
    <message>
        <source>Accepted {time}</source>
        <translation>Принято: {time}</translation>
    </message>
    <message>
        <source>Case {number}. The term ends on {date}.</source>
        <translation>Обращение {number}. Срок истекает {date}.</translation>
    </message>
    <message>
        <source>Registered {time}</source>
        <translation>Зарегистрировано: {time}</translation>
    </message>
    <message>
        <source>Case {number}. The term runs until {date}; F12 accepts once nothing is missing.</source>
        <translation>Обращение {number}. Срок — до {date}; когда всё собрано, примите клавишей F12.</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Ещё не зарегистрировано</translation>
    </message>
    <message>
        <source>Ctrl+F12 registers the case today, complete or not. Registered today, it ends on {date}.</source>
        <translation>Ctrl+F12 регистрирует обращение сегодня, даже неполное. При регистрации сегодня срок истекает {date}.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Препятствий нет</translation>
    </message>
    <message>
        <source>F12 accepts the case for a decision.</source>
        <translation>F12 принимает обращение для решения.</translation>
    </message>
    <message>
        <source>In the way of acceptance: {count}</source>
        <translation>Мешает принять: {count}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Documents settled</source>
        <translation>Документы решены</translation>
    </message>
    <message>
        <source>Application signed</source>
        <translation>Заявление подписано</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>A registry has the data, so no paper is asked for</source>
        <translation>Сведения есть в реестре, бумага не требуется</translation>
    </message>
    <message>
        <source>The registry can’t be reached: we check ourselves</source>
        <translation>Реестр недоступен: проверяем сами</translation>
    </message>
    <message>
        <source>The document is not needed in this case</source>
        <translation>В этом деле документ не нужен</translation>
    </message>
    <message>
        <source>The visitor will bring the document later</source>
        <translation>Посетитель принесёт документ позже</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого числа</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>Print and sign</source>
        <translation>Печать и подпись</translation>
    </message>
    <message>
        <source>Offered to the volunteers</source>
        <translation>Передано волонтёрам</translation>
    </message>
    <message>
        <source>Whoever scans the ticket takes it. Meanwhile the answers are locked here.</source>
        <translation>Берёт тот, кто отсканирует талон. Ответы здесь пока закрыты.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>A volunteer has the application: {staff}</source>
        <translation>Заявление у волонтёра: {staff}</translation>
    </message>
    <message>
        <source>The answers are locked here until it is handed back.</source>
        <translation>Пока заявление не вернули, ответы здесь закрыты.</translation>
    </message>
    <message>
        <source>Back from the volunteer: every answer was read back to the applicant</source>
        <translation>Волонтёр вернул: все ответы прочитаны заявителю</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Передать ещё раз</translation>
    </message>
    <message>
        <source>Back from the volunteer, but the answers were not read back</source>
        <translation>Волонтёр вернул, но ответы заявителю не прочитаны</translation>
    </message>
    <message>
        <source>Read them to the applicant before the signature.</source>
        <translation>Прочитайте их заявителю до подписи.</translation>
    </message>
    <message>
        <source>A volunteer can write the application down with the applicant</source>
        <translation>Волонтёр может заполнить заявление вместе с заявителем</translation>
    </message>
    <message>
        <source>Send to a volunteer</source>
        <translation>Передать волонтёру</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Signed application</source>
        <translation>Подписанное заявление</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Как подписано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печатать снова</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>{signer} signed the application (SHA-256 {digest}…). Attach this very paper.</source>
        <translation>Заявление подписано: {signer} (SHA-256 {digest}…). Приложите именно эту бумагу.</translation>
    </message>
    <message>
        <source>The application is not signed yet</source>
        <translation>Заявление ещё не подписано</translation>
    </message>
    <message>
        <source>Its electronic copy is attached here after the signature in step 7.</source>
        <translation>Электронная копия прикладывается здесь после подписи в шаге 7.</translation>
    </message>
    <message>
        <source>Go to the signature</source>
        <translation>К подписи</translation>
    </message>
    <message>
        <source>The signed application</source>
        <translation>Подписанное заявление</translation>
    </message>
    <message>
        <source>Attach the electronic copy</source>
        <translation>Приложить электронную копию</translation>
    </message>
    <message>
        <source>Attached to the case</source>
        <translation>Приложено к делу</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Passport {id}</source>
        <translation>Паспорт {id}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Обращение {number}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Needs a decision</source>
        <translation>Требует решения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Two values were written apart. Which one is right?</source>
        <translation>Независимо записаны два значения. Какое верно?</translation>
    </message>
    <message>
        <source>Settle it in its step</source>
        <translation>Решить на своём шаге</translation>
    </message>
    <message>
        <source>written by {staff}, {time}</source>
        <translation>записал(а) {staff}, {time}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Refused entries</source>
        <translation>Отклонённые записи</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent or legal basis</source>
        <translation>Согласие или правовое основание</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>Согласие человека</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Записать заново</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>Записано: {time}</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>The decision is posted at least one working day before {date}</source>
        <translation>Решение размещают не позднее чем за один рабочий день до {date}</translation>
    </message>
    <message>
        <source>Accepted {time}; the back office decides.</source>
        <translation>Принято: {time}; решение за бэк-офисом.</translation>
    </message>
    <message>
        <source>The case is not accepted yet: nothing has gone to the back office.</source>
        <translation>Обращение ещё не принято: в бэк-офис ничего не передано.</translation>
    </message>
    <message>
        <source>not confirmed which: {offices}</source>
        <translation>какой именно, не подтверждено: {offices}</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>ещё не зарегистрировано</translation>
    </message>
    <message>
        <source>The term begins</source>
        <translation>Начало срока</translation>
    </message>
    <message>
        <source>Front office until</source>
        <translation>Фронт-офис: до</translation>
    </message>
    <message>
        <source>Posted in the cabinet by</source>
        <translation>Размещение в кабинете: не позднее</translation>
    </message>
    <message>
        <source>The term ends</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>Back office (item 11)</source>
        <translation>Бэк-офис (пункт 11)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>An estimate: the government has not published the holidays of that time yet.</source>
        <translation>Предварительно: праздничные дни того времени ещё не объявлены.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Закончить…</translation>
    </message>
    <message>
        <source>REGISTER</source>
        <translation>РЕГИСТРАЦИЯ</translation>
    </message>
    <message numerus="yes">
        <source>ACCEPT: %n obstacle(s)</source>
        <translation>
            <numerusform>ПРИНЯТЬ: %n препятствие</numerusform>
            <numerusform>ПРИНЯТЬ: %n препятствия</numerusform>
            <numerusform>ПРИНЯТЬ: %n препятствий</numerusform>
        </translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>ПРИНЯТЬ</translation>
    </message>
</context>
<context>
    <name>DeskTopBar</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Заблокировать (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Стол {number}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Waiting {count} ({priority} priority, longest {minutes} min)</source>
        <translation>Ждут {count} (приоритет {priority}, до {minutes} мин)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Последний обмен: {time}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n obstacle(s)</source>
        <translation>
            <numerusform>Пока нельзя: %n препятствие</numerusform>
            <numerusform>Пока нельзя: %n препятствия</numerusform>
            <numerusform>Пока нельзя: %n препятствий</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the visitor: “{sentence}”</source>
        <translation>Скажите посетителю: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Беременная</translation>
    </message>
    <message>
        <source>With a baby</source>
        <translation>С младенцем</translation>
    </message>
    <message>
        <source>70+</source>
        <translation>70+</translation>
    </message>
    <message>
        <source>Martyr’s family</source>
        <translation>Семья шехида</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Ветеран</translation>
    </message>
    <message>
        <source>Can’t see</source>
        <translation>Не видит</translation>
    </message>
    <message>
        <source>Can’t hear</source>
        <translation>Не слышит</translation>
    </message>
    <message>
        <source>Can’t read</source>
        <translation>Не может читать</translation>
    </message>
    <message>
        <source>Needs an escort</source>
        <translation>Нужно сопровождение</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Companion (no rights)</source>
        <translation>Сопровождающий (без полномочий)</translation>
    </message>
    <message>
        <source>Signs at request</source>
        <translation>Подписывает по просьбе</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Дана информация</translation>
    </message>
    <message>
        <source>Only a question: no identity and no case are needed.</source>
        <translation>Только вопрос: ни личность, ни обращение не нужны.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>The application is lodged; something is still missing.</source>
        <translation>Заявление подано; чего-то ещё не хватает.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>The case has gone to the back office for a decision.</source>
        <translation>Обращение передано в бэк-офис для решения.</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Не хватает документов</translation>
    </message>
    <message>
        <source>The visitor took the list and will come back.</source>
        <translation>Посетитель взял список и придёт ещё раз.</translation>
    </message>
    <message>
        <source>Wrong direction</source>
        <translation>Не то направление</translation>
    </message>
    <message>
        <source>A new ticket for another line is needed.</source>
        <translation>Нужен новый талон в другую очередь.</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Another desk or body goes on with it.</source>
        <translation>Продолжит другой стол или орган.</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Посетитель ушёл</translation>
    </message>
    <message>
        <source>Went away before anything was settled.</source>
        <translation>Ушёл, не дождавшись решения.</translation>
    </message>
    <message>
        <source>E-social cabinet</source>
        <translation>Кабинет E-sosial</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>In person at the centre</source>
        <translation>Лично в центре</translation>
    </message>
    <message>
        <source>Through the representative</source>
        <translation>Через представителя</translation>
    </message>
    <message>
        <source>the person’s own</source>
        <translation>собственный</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>родственника</translation>
    </message>
    <message>
        <source>a neighbour’s</source>
        <translation>соседа</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрошено</translation>
    </message>
    <message>
        <source>Citizen of Azerbaijan</source>
        <translation>Гражданин Азербайджана</translation>
    </message>
    <message>
        <source>Foreigner with permanent residence</source>
        <translation>Иностранец (постоянное проживание)</translation>
    </message>
    <message>
        <source>Stateless with permanent residence</source>
        <translation>Без гражданства (постоянное проживание)</translation>
    </message>
    <message>
        <source>Questions of the application without an answer: {count}</source>
        <translation>Вопросов заявления без ответа: {count}</translation>
    </message>
    <message>
        <source>The recipient’s surname is empty</source>
        <translation>Не указана фамилия получателя</translation>
    </message>
    <message>
        <source>The recipient’s name is empty</source>
        <translation>Не указано имя получателя</translation>
    </message>
    <message>
        <source>No consent or legal basis is recorded</source>
        <translation>Не записано согласие или правовое основание</translation>
    </message>
    <message>
        <source>Missing: {title}</source>
        <translation>Не хватает: {title}</translation>
    </message>
    <message>
        <source>We are still checking ourselves: {title}</source>
        <translation>Ещё проверяем сами: {title}</translation>
    </message>
    <message>
        <source>The relatives have not been asked about</source>
        <translation>О родственниках не спросили</translation>
    </message>
    <message>
        <source>The registry has not been asked: {title}</source>
        <translation>Реестр не запрошен: {title}</translation>
    </message>
    <message>
        <source>The application is still with the volunteer</source>
        <translation>Заявление ещё у волонтёра</translation>
    </message>
    <message>
        <source>Not answered: {title}</source>
        <translation>Нет ответа: {title}</translation>
    </message>
    <message>
        <source>To be put right: {title}</source>
        <translation>Нужно исправить: {title}</translation>
    </message>
    <message>
        <source>How to answer is not chosen</source>
        <translation>Не выбрано, как дать ответ</translation>
    </message>
    <message>
        <source>The application is not signed</source>
        <translation>Заявление не подписано</translation>
    </message>
    <message>
        <source>The signed application is not attached</source>
        <translation>Подписанное заявление не приложено</translation>
    </message>
    <message>
        <source>Two values were written apart: choose one</source>
        <translation>Независимо записаны два значения: выберите одно</translation>
    </message>
    <message>
        <source>Please tell me your surname.</source>
        <translation>Назовите, пожалуйста, вашу фамилию.</translation>
    </message>
    <message>
        <source>Please tell me your name.</source>
        <translation>Назовите, пожалуйста, ваше имя.</translation>
    </message>
    <message>
        <source>Please tell me whether we may look up your data in the registries.</source>
        <translation>Согласны ли вы, чтобы мы проверили ваши данные в реестрах?</translation>
    </message>
    <message>
        <source>To accept your case I still need this: {title}.</source>
        <translation>Чтобы принять обращение, мне ещё нужно: {title}.</translation>
    </message>
    <message>
        <source>We are checking this ourselves, you need not bring anything: {title}.</source>
        <translation>Это мы проверяем сами, приносить ничего не нужно: {title}.</translation>
    </message>
    <message>
        <source>Please tell me which relatives live in the same settlement.</source>
        <translation>Кто из родственников живёт в том же населённом пункте?</translation>
    </message>
    <message>
        <source>Please wait a moment, I am checking your data: {title}.</source>
        <translation>Подождите немного, я проверяю ваши данные: {title}.</translation>
    </message>
    <message>
        <source>Our volunteer will finish the application with you first.</source>
        <translation>Сначала волонтёр закончит заявление вместе с вами.</translation>
    </message>
    <message>
        <source>One more question from the application: {title}</source>
        <translation>Ещё один вопрос из заявления: {title}</translation>
    </message>
    <message>
        <source>Let us check this answer once more: {title}</source>
        <translation>Давайте ещё раз проверим этот ответ: {title}</translation>
    </message>
    <message>
        <source>How would you like to get the answer?</source>
        <translation>Как вы хотите получить ответ?</translation>
    </message>
    <message>
        <source>Please sign the application.</source>
        <translation>Подпишите, пожалуйста, заявление.</translation>
    </message>
    <message>
        <source>Please wait a moment, I am attaching your application.</source>
        <translation>Подождите немного, я прилагаю ваше заявление.</translation>
    </message>
    <message>
        <source>Please wait a moment, I am comparing two entries.</source>
        <translation>Подождите немного, я сверяю две записи.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation>Нет связи с {time}</translation>
    </message>
    <message>
        <source>Central refuses this station</source>
        <translation>Центр отклоняет эту станцию</translation>
    </message>
    <message>
        <source>Differs from central</source>
        <translation>Расхождение с центром</translation>
    </message>
    <message>
        <source>only here: {count}</source>
        <translation>только здесь: {count}</translation>
    </message>
    <message>
        <source>sealed: {count}</source>
        <translation>заверено: {count}</translation>
    </message>
    <message>
        <source>stuck: {count}</source>
        <translation>застряло: {count}</translation>
    </message>
</context>
<context>
    <name>DirectionsPage</name>
    <message numerus="yes">
        <source>Waiting now: %n people</source>
        <translation>
            <numerusform>Сейчас ожидает: %n человек</numerusform>
            <numerusform>Сейчас ожидают: %n человека</numerusform>
            <numerusform>Сейчас ожидают: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>По какому вопросу вы пришли?</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>A volunteer will come and help</source>
        <translation>Подойдёт волонтёр и поможет</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>In a registry…</source>
        <translation>Из реестра…</translation>
    </message>
    <message>
        <source>Registry silent…</source>
        <translation>Нет связи…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Не нужен…</translation>
    </message>
    <message>
        <source>Will bring…</source>
        <translation>Принесёт…</translation>
    </message>
    <message>
        <source>Illegible</source>
        <translation>Нечитаем</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Просрочен</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Снова запросить</translation>
    </message>
    <message>
        <source>It is no longer valid.</source>
        <translation>Уже недействителен.</translation>
    </message>
    <message>
        <source>The date lies ahead.</source>
        <translation>Дата ещё не наступила.</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>Документ не выбран</translation>
    </message>
</context>
<context>
    <name>DocumentMatrix</name>
    <message>
        <source>Documents of the case</source>
        <translation>Документы дела</translation>
    </message>
    <message>
        <source>1 to 4 tick a form, Space takes it on, Enter opens the details of the row</source>
        <translation>1–4 отмечают форму, Пробел переводит её дальше, Enter открывает подробности строки</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>V</source>
        <translation>П</translation>
    </message>
    <message>
        <source>R</source>
        <translation>В</translation>
    </message>
    <message>
        <source>K</source>
        <translation>О</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показан</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>только показан</translation>
    </message>
    <message>
        <source>shown, returned</source>
        <translation>показан, возвращён</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>оставлен</translation>
    </message>
    <message>
        <source>item 22 is unconfirmed, the form is taken and recorded</source>
        <translation>пункт 22 не подтверждён, эта форма принимается и записывается</translation>
    </message>
    <message>
        <source>item 22 does not take this form, it does not count</source>
        <translation>по пункту 22 эта форма не принимается и не учитывается</translation>
    </message>
    <message>
        <source>here</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужен</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>НЕТ</translation>
    </message>
    <message>
        <source>Obtained: {source}</source>
        <translation>Получено: {source}</translation>
    </message>
    <message>
        <source>Obtained electronically</source>
        <translation>Получено электронно</translation>
    </message>
    <message>
        <source>WAITING FOR REGISTRY</source>
        <translation>ЖДЁМ РЕЕСТР</translation>
    </message>
    <message>
        <source>1 Orig.</source>
        <translation>1 Подл.</translation>
    </message>
    <message>
        <source>will bring it: {date}</source>
        <translation>принесёт: {date}</translation>
    </message>
    <message>
        <source>or {title}</source>
        <translation>или {title}</translation>
    </message>
    <message>
        <source>item {number}:</source>
        <translation>пункт {number}:</translation>
    </message>
    <message>
        <source>Document · whose</source>
        <translation>Документ · чей</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>2 Copy</source>
        <translation>2 Копия</translation>
    </message>
    <message>
        <source>3 Notar.</source>
        <translation>3 Нотар.</translation>
    </message>
    <message>
        <source>4 Electr.</source>
        <translation>4 Электр.</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>? unconfirmed (item 22)</source>
        <translation>? не подтверждено (п. 22)</translation>
    </message>
</context>
<context>
    <name>EligibilityPanel</name>
    <message>
        <source>Who may apply</source>
        <translation>Кто может обратиться</translation>
    </message>
    <message>
        <source>Users of the service (item 10)</source>
        <translation>Пользователи услуги (пункт 10)</translation>
    </message>
    <message>
        <source>Grounds of refusal (item 9)</source>
        <translation>Основания отказа (пункт 9)</translation>
    </message>
    <message>
        <source>Legal basis (item 5)</source>
        <translation>Правовое основание (пункт 5)</translation>
    </message>
    <message>
        <source>Which of these apply is not confirmed: nobody is turned away for it</source>
        <translation>Что из этого действует, не подтверждено: из-за этого никому не отказывают</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Another entry</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Ticket given out</source>
        <translation>Выдан талон</translation>
    </message>
    <message>
        <source>Ticket called</source>
        <translation>Вызван талон</translation>
    </message>
    <message>
        <source>Visitor did not come</source>
        <translation>Посетитель не пришёл</translation>
    </message>
    <message>
        <source>Visitor asked to wait</source>
        <translation>Посетителя попросили подождать</translation>
    </message>
    <message>
        <source>Visitor put back into the line</source>
        <translation>Посетитель возвращён в очередь</translation>
    </message>
    <message>
        <source>Ticket joined to a case</source>
        <translation>Талон связан с обращением</translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation>Приём завершён</translation>
    </message>
    <message>
        <source>Volunteer called</source>
        <translation>Вызван волонтёр</translation>
    </message>
    <message>
        <source>Volunteer came</source>
        <translation>Волонтёр подошёл</translation>
    </message>
    <message>
        <source>Paper sent to the printer</source>
        <translation>Бумага отправлена на печать</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Бумага напечатана</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Открыто обращение</translation>
    </message>
    <message>
        <source>Field filled in</source>
        <translation>Заполнено поле</translation>
    </message>
    <message>
        <source>Person or relative added</source>
        <translation>Добавлен человек или родственник</translation>
    </message>
    <message>
        <source>Person or relative removed</source>
        <translation>Убран человек или родственник</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Предъявлен документ</translation>
    </message>
    <message>
        <source>Decision about a document</source>
        <translation>Решение о документе</translation>
    </message>
    <message>
        <source>Answer of a registry</source>
        <translation>Ответ реестра</translation>
    </message>
    <message>
        <source>Consent or legal basis recorded</source>
        <translation>Записано согласие или правовое основание</translation>
    </message>
    <message>
        <source>Relatives asked about</source>
        <translation>Спросили о родственниках</translation>
    </message>
    <message>
        <source>Application sent to the volunteers</source>
        <translation>Заявление отправлено волонтёрам</translation>
    </message>
    <message>
        <source>Application taken by a volunteer</source>
        <translation>Заявление взял волонтёр</translation>
    </message>
    <message>
        <source>Application handed back</source>
        <translation>Заявление возвращено</translation>
    </message>
    <message>
        <source>Application signed</source>
        <translation>Заявление подписано</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Приложен файл</translation>
    </message>
    <message>
        <source>Case registered</source>
        <translation>Обращение зарегистрировано</translation>
    </message>
    <message>
        <source>Case accepted</source>
        <translation>Обращение принято</translation>
    </message>
    <message>
        <source>Centre set up</source>
        <translation>Записаны данные центра</translation>
    </message>
    <message>
        <source>Member of staff set up</source>
        <translation>Добавлен или изменён сотрудник</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Устройство подключено</translation>
    </message>
    <message>
        <source>Device blocked</source>
        <translation>Устройство заблокировано</translation>
    </message>
    <message>
        <source>Device goes on under a new name</source>
        <translation>Устройство работает под новым именем</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>doesn’t know</source>
        <translation>не знает</translation>
    </message>
    <message>
        <source>won’t say</source>
        <translation>не хочет говорить</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не предъявлен</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>только показан</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>оставлен</translation>
    </message>
    <message>
        <source>shown and returned</source>
        <translation>показан и возвращён</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Found cases</source>
        <translation>Найденные обращения</translation>
    </message>
    <message>
        <source>Found cases: {count}</source>
        <translation>Найдено обращений: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Имя ещё не известно</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the visit</source>
        <translation>Завершить приём</translation>
    </message>
    <message>
        <source>How did the visit end?</source>
        <translation>Чем закончился приём?</translation>
    </message>
    <message>
        <source>Press 1 to 7. The marked line fits the state of the case.</source>
        <translation>Нажмите 1–7. Выделенная строка соответствует состоянию обращения.</translation>
    </message>
    <message>
        <source>Note, if needed</source>
        <translation>Примечание, если нужно</translation>
    </message>
    <message>
        <source>Information and a list of what to bring</source>
        <translation>Информация и список «Что принести»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>Табло зала</translation>
    </message>
    <message>
        <source>Please watch this board: your number will appear here.</source>
        <translation>Следите за табло: ваш номер появится здесь.</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Вызваны раньше</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n</source>
        <translation>
            <numerusform>Ожидают: %n</numerusform>
            <numerusform>Ожидают: %n</numerusform>
            <numerusform>Ожидают: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is not up to date (last at {time}). Please listen to the staff.</source>
        <translation>Табло не обновляется (последний раз в {time}). Слушайте сотрудников.</translation>
    </message>
    <message>
        <source>Last update {time}</source>
        <translation>Обновлено в {time}</translation>
    </message>
    <message>
        <source>No sound: please watch the board</source>
        <translation>Звука нет: следите за табло</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Send to a volunteer</source>
        <translation>Направить к волонтёру</translation>
    </message>
    <message>
        <source>Read this to the visitor. The volunteer scans the ticket, fills in the form, hands it back.</source>
        <translation>Прочтите это посетителю. Волонтёр сканирует талон, заполняет форму и возвращает её.</translation>
    </message>
    <message>
        <source>Consent to be helped</source>
        <translation>Согласие на помощь</translation>
    </message>
    <message>
        <source>The visitor agreed</source>
        <translation>Посетитель согласен</translation>
    </message>
    <message>
        <source>Who is to be helped</source>
        <translation>Кому нужна помощь</translation>
    </message>
    <message>
        <source>The volunteer looks for this name in the hall.</source>
        <translation>Волонтёр ищет этого человека в зале.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>HelperWindow</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>{0} goes back to the desk and is next there.</source>
        <translation>{0} возвращается к столу агента и будет следующим.</translation>
    </message>
    <message>
        <source>Volunteer {0}</source>
        <translation>Волонтёр {0}</translation>
    </message>
    <message>
        <source>Ticket {0} · {1}</source>
        <translation>Талон {0} · {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сохранено {0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>The agent fills in the rest. It is not shown here.</source>
        <translation>Остальное заполняет агент. Здесь это не показано.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>К проверке</translation>
    </message>
    <message>
        <source>Hand back to the agent</source>
        <translation>Вернуть агенту</translation>
    </message>
    <message>
        <source>Hand back without confirming all</source>
        <translation>Вернуть без полной проверки</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Who else is in the case?</source>
        <translation>Кто ещё участвует в обращении?</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>Другой заявитель</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>When a visitor takes a ticket, it appears here. A case can be found by Ctrl+K.</source>
        <translation>Когда посетитель возьмёт талон, он появится здесь. Обращение можно найти по Ctrl+K.</translation>
    </message>
    <message>
        <source>Waiting now: {count}</source>
        <translation>Сейчас ждут: {count}</translation>
    </message>
    <message>
        <source>Call the next visitor, or scan a ticket.</source>
        <translation>Вызовите следующего посетителя или отсканируйте талон.</translation>
    </message>
    <message>
        <source>Call the next visitor</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Waiting outside the line</source>
        <translation>Ждут вне очереди</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>попросили подождать</translation>
    </message>
    <message>
        <source>with a volunteer</source>
        <translation>у волонтёра</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Позвать</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Клавиши стола</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>call the next visitor</source>
        <translation>вызвать следующего посетителя</translation>
    </message>
    <message>
        <source>call again · the visitor did not come</source>
        <translation>вызвать ещё раз · не пришёл</translation>
    </message>
    <message>
        <source>scan a ticket or a case, find a case by name or FİN</source>
        <translation>сканировать талон или обращение, найти по имени или ФИН</translation>
    </message>
    <message>
        <source>open a step of the case, in any order</source>
        <translation>открыть шаг обращения в любом порядке</translation>
    </message>
    <message>
        <source>documents · check in the registries</source>
        <translation>документы · проверка в реестрах</translation>
    </message>
    <message>
        <source>send to a volunteer · let the visitor wait</source>
        <translation>направить к волонтёру · попросить подождать</translation>
    </message>
    <message>
        <source>print a paper again</source>
        <translation>напечатать бумагу ещё раз</translation>
    </message>
    <message>
        <source>register the case today, complete or not</source>
        <translation>зарегистрировать обращение сегодня, даже неполное</translation>
    </message>
    <message>
        <source>accept the case; while it is blocked, go to the first obstacle</source>
        <translation>принять обращение; если есть препятствия — перейти к первому</translation>
    </message>
    <message>
        <source>finish the visit; 1 to 7 choose how it ended</source>
        <translation>завершить приём; 1–7 выбирают итог</translation>
    </message>
    <message>
        <source>lock the desk; the PIN leads back to the same cursor</source>
        <translation>заблокировать стол; PIN возвращает к тому же месту</translation>
    </message>
</context>
<context>
    <name>KioskCalls</name>
    <message>
        <source>A visitor at kiosk {0} asks for a volunteer, since {1}.</source>
        <translation>Посетитель у киоска {0} ждёт волонтёра с {1}.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Иду</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Call a volunteer</source>
        <translation>Позвать волонтёра</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупный текст</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>Обычные цвета</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Ticket kiosk</source>
        <translation>Терминал талонов</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Another person signs in</source>
        <translation>Войдёт другой человек</translation>
    </message>
</context>
<context>
    <name>Lodging</name>
    <message>
        <source>Accepted: case {number}</source>
        <translation>Принято: обращение {number}</translation>
    </message>
    <message>
        <source>The decision comes by {date}. Give the visitor the receipt, then F11.</source>
        <translation>Решение будет до {date}. Отдайте посетителю расписку, затем F11.</translation>
    </message>
    <message>
        <source>Registered: case {number}</source>
        <translation>Зарегистрировано: обращение {number}</translation>
    </message>
    <message>
        <source>The term ends on {date}. Give the visitor the receipt, then F11.</source>
        <translation>Срок истекает {date}. Отдайте посетителю расписку, затем F11.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>The case is saved. Mend the printer and print again with F9.</source>
        <translation>Обращение сохранено. Исправьте принтер и напечатайте снова клавишей F9.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This could not be done (code {code}).</source>
        <translation>Это не удалось сделать (код {code}).</translation>
    </message>
    <message>
        <source>No such ticket today: {text}.</source>
        <translation>Сегодня нет такого талона: {text}.</translation>
    </message>
    <message>
        <source>The visit with ticket {ticket} has ended.</source>
        <translation>Визит по талону {ticket} завершён.</translation>
    </message>
    <message>
        <source>The numbers of this line are used up for today. Call a supervisor.</source>
        <translation>Номера этой очереди на сегодня закончились. Позовите старшего.</translation>
    </message>
    <message>
        <source>This centre has no such line.</source>
        <translation>В этом центре нет такого направления.</translation>
    </message>
    <message>
        <source>This need is not known here.</source>
        <translation>Такая потребность здесь не известна.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is at this desk. Finish that visit first.</source>
        <translation>У этого стола талон {ticket}. Сначала завершите этот приём.</translation>
    </message>
    <message>
        <source>Choose how the visit ended.</source>
        <translation>Выберите, чем закончился приём.</translation>
    </message>
    <message>
        <source>The code was misread. Scan it once more.</source>
        <translation>Код считан с ошибкой. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>This is not one of our codes: they have digits only.</source>
        <translation>Это не наш код: в наших только цифры.</translation>
    </message>
    <message>
        <source>This paper is from another centre.</source>
        <translation>Эта бумага из другого центра.</translation>
    </message>
    <message>
        <source>This code is neither a ticket nor a case.</source>
        <translation>Этот код — не талон и не обращение.</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>По запросу «{text}» ничего не найдено.</translation>
    </message>
    <message>
        <source>Type at least three letters.</source>
        <translation>Введите хотя бы три буквы.</translation>
    </message>
    <message>
        <source>This case is not at this centre.</source>
        <translation>Этого обращения в этом центре нет.</translation>
    </message>
    <message>
        <source>The case was accepted already: {number}.</source>
        <translation>Обращение уже принято: {number}.</translation>
    </message>
    <message>
        <source>The case can&apos;t be accepted yet: something is still missing.</source>
        <translation>Обращение пока нельзя принять: чего-то не хватает.</translation>
    </message>
    <message>
        <source>Register the case first (Ctrl+F12).</source>
        <translation>Сначала зарегистрируйте обращение (Ctrl+F12).</translation>
    </message>
    <message>
        <source>The application was changed after it was signed. Print and sign it again.</source>
        <translation>Заявление изменили после подписи. Распечатайте и подпишите заново.</translation>
    </message>
    <message>
        <source>Consent or the legal basis is not recorded yet.</source>
        <translation>Согласие или правовое основание ещё не записано.</translation>
    </message>
    <message>
        <source>Say what the person agreed to.</source>
        <translation>Укажите, на что человек дал согласие.</translation>
    </message>
    <message>
        <source>Choose consent or the legal basis.</source>
        <translation>Выберите согласие или правовое основание.</translation>
    </message>
    <message>
        <source>The surname is missing.</source>
        <translation>Не указана фамилия.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не указано имя.</translation>
    </message>
    <message>
        <source>The person the service is for can&apos;t be removed.</source>
        <translation>Получателя услуги нельзя удалить.</translation>
    </message>
    <message>
        <source>This field is not known.</source>
        <translation>Такое поле не известно.</translation>
    </message>
    <message>
        <source>This person is no longer in the case.</source>
        <translation>Этого человека в обращении больше нет.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Не хватает документа.</translation>
    </message>
    <message>
        <source>The registry has not answered yet.</source>
        <translation>Реестр ещё не ответил.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Say where this is known from.</source>
        <translation>Укажите, откуда это известно.</translation>
    </message>
    <message>
        <source>This answer is not possible for the document.</source>
        <translation>Для этого документа такого ответа нет.</translation>
    </message>
    <message>
        <source>The document can&apos;t be recorded in this form.</source>
        <translation>В такой форме документ записать нельзя.</translation>
    </message>
    <message>
        <source>This document is no longer on the list.</source>
        <translation>Этого документа в списке больше нет.</translation>
    </message>
    <message>
        <source>The relatives have not been checked yet.</source>
        <translation>Родственники ещё не проверены.</translation>
    </message>
    <message>
        <source>The registry has not been asked yet.</source>
        <translation>Проверка по реестру ещё не проведена.</translation>
    </message>
    <message>
        <source>Choose what the registry answered.</source>
        <translation>Выберите, что ответил реестр.</translation>
    </message>
    <message>
        <source>A question of the application has no answer.</source>
        <translation>В заявлении есть вопрос без ответа.</translation>
    </message>
    <message>
        <source>An answer of the application needs mending.</source>
        <translation>В заявлении есть ответ, который нужно исправить.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be recorded.</source>
        <translation>Такой ответ записать нельзя.</translation>
    </message>
    <message>
        <source>The form no longer has this question.</source>
        <translation>Этого вопроса в форме больше нет.</translation>
    </message>
    <message>
        <source>The application is not signed yet.</source>
        <translation>Заявление ещё не подписано.</translation>
    </message>
    <message>
        <source>The signed application has not been scanned yet.</source>
        <translation>Подписанное заявление ещё не отсканировано.</translation>
    </message>
    <message>
        <source>The file itself is not at this station yet; only its record has arrived.</source>
        <translation>Самого файла на этой станции ещё нет; пришла только запись о нём.</translation>
    </message>
    <message>
        <source>Two values were written apart. Choose the right one.</source>
        <translation>Записаны два разных значения. Выберите верное.</translation>
    </message>
    <message>
        <source>Say why another person signs.</source>
        <translation>Укажите, почему подписывает другой человек.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Укажите, кто подписывает.</translation>
    </message>
    <message>
        <source>Say who witnessed the signature.</source>
        <translation>Укажите, кто был свидетелем подписи.</translation>
    </message>
    <message>
        <source>Choose how the application is signed.</source>
        <translation>Выберите, как подписывают заявление.</translation>
    </message>
    <message>
        <source>How to answer the person has not been asked yet.</source>
        <translation>Ещё не спросили, как дать ответ.</translation>
    </message>
    <message>
        <source>A telephone number is needed for a call.</source>
        <translation>Для звонка нужен номер телефона.</translation>
    </message>
    <message>
        <source>Choose how to answer the person.</source>
        <translation>Выберите, как дать ответ.</translation>
    </message>
    <message>
        <source>The person has to agree first that a volunteer helps.</source>
        <translation>Сначала человек должен согласиться на помощь волонтёра.</translation>
    </message>
    <message>
        <source>A volunteer takes the case by its ticket: there is none.</source>
        <translation>Волонтёр берёт обращение по талону, а талона нет.</translation>
    </message>
    <message>
        <source>The application is still with a volunteer.</source>
        <translation>Заявление ещё у волонтёра.</translation>
    </message>
    <message>
        <source>The case was sent to the volunteers already.</source>
        <translation>Обращение уже передано волонтёрам.</translation>
    </message>
    <message>
        <source>This case is not offered to volunteers now.</source>
        <translation>Это обращение сейчас не передано волонтёрам.</translation>
    </message>
    <message>
        <source>No case is waiting for a volunteer under this ticket: {text}.</source>
        <translation>По этому талону волонтёра не ждут: {text}.</translation>
    </message>
    <message>
        <source>Another volunteer has taken this case already.</source>
        <translation>Это обращение уже взял другой волонтёр.</translation>
    </message>
    <message>
        <source>Another volunteer is helping with this case.</source>
        <translation>С этим обращением помогает другой волонтёр.</translation>
    </message>
    <message>
        <source>The term is out of range.</source>
        <translation>Срок вне допустимых пределов.</translation>
    </message>
    <message>
        <source>This service is not in the catalogue of the centre.</source>
        <translation>Этой услуги нет в каталоге центра.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation>На этот вопрос ещё нет ответа.</translation>
    </message>
    <message>
        <source>The date is not complete: day, month and year are needed.</source>
        <translation>Дата неполная: нужны день, месяц и год.</translation>
    </message>
    <message>
        <source>There is no such date. Write it as 05.03.1948.</source>
        <translation>Такой даты нет. Напишите так: 05.03.1948.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Напишите год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>The date is too early: {earliest} at the earliest.</source>
        <translation>Слишком ранняя дата: не раньше {earliest}.</translation>
    </message>
    <message>
        <source>The date is too late: {latest} at the latest.</source>
        <translation>Слишком поздняя дата: не позже {latest}.</translation>
    </message>
    <message>
        <source>The year {year} is long ago. Is it right?</source>
        <translation>{year} год — это очень давно. Всё верно?</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: ad@example.az</source>
        <translation>Это не адрес электронной почты. Пример: ad@example.az</translation>
    </message>
    <message>
        <source>The address had spaces in it; they were left out.</source>
        <translation>В адресе были пробелы, они убраны.</translation>
    </message>
    <message>
        <source>This e-mail address looks unusual. Please check it.</source>
        <translation>Этот адрес выглядит необычно. Проверьте его.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be chosen together with others.</source>
        <translation>Этот ответ нельзя выбрать вместе с другими.</translation>
    </message>
    <message>
        <source>Only digits can be written here.</source>
        <translation>Здесь можно писать только цифры.</translation>
    </message>
    <message>
        <source>“{given}” is not among the answers. Choose one from the list.</source>
        <translation>«{given}» нет среди ответов. Выберите из списка.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Здесь нужно целое число.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Ответьте «да» или «нет».</translation>
    </message>
    <message>
        <source>There are unusual characters here. Please check.</source>
        <translation>Здесь есть необычные знаки. Проверьте.</translation>
    </message>
    <message>
        <source>The number is too large: {maximum} at most.</source>
        <translation>Слишком большое число: не больше {maximum}.</translation>
    </message>
    <message>
        <source>The text is too long: {longest} characters at most, {length} now.</source>
        <translation>Слишком длинный текст: не больше {longest} знаков, сейчас {length}.</translation>
    </message>
    <message>
        <source>The number is too small: {minimum} at least.</source>
        <translation>Слишком маленькое число: не меньше {minimum}.</translation>
    </message>
    <message>
        <source>Eight characters. On an older card the FIN is the first seven of them.</source>
        <translation>Восемь знаков. На старой карте FİN — первые семь из них.</translation>
    </message>
    <message>
        <source>A FIN has 7 characters, a foreigner&apos;s 5 or 6; here are {length}.</source>
        <translation>В FİN 7 знаков, у иностранца 5 или 6; здесь {length}.</translation>
    </message>
    <message>
        <source>Is it the letter I or the digit 1? Old cards confuse them.</source>
        <translation>Это буква I или цифра 1? На старых картах их путают.</translation>
    </message>
    <message>
        <source>A FIN never has the letter O: it is the digit 0.</source>
        <translation>В FİN не бывает буквы O: это цифра 0.</translation>
    </message>
    <message>
        <source>A FIN has only the letters A–Z and digits.</source>
        <translation>В FİN только буквы A–Z и цифры.</translation>
    </message>
    <message>
        <source>The account number is mistyped: its check digits don&apos;t fit.</source>
        <translation>В номере счёта опечатка: контрольные цифры не сходятся.</translation>
    </message>
    <message>
        <source>This is not an IBAN. It begins with AZ and has 28 characters.</source>
        <translation>Это не IBAN. Он начинается с AZ и состоит из 28 знаков.</translation>
    </message>
    <message>
        <source>An IBAN has 28 characters; here are {length}.</source>
        <translation>В IBAN 28 знаков; здесь {length}.</translation>
    </message>
    <message>
        <source>Only an Azerbaijani account can be given here: it begins with AZ.</source>
        <translation>Здесь можно указать только азербайджанский счёт: он начинается с AZ.</translation>
    </message>
    <message>
        <source>This is a card number. The account&apos;s IBAN is needed.</source>
        <translation>Это номер карты. Нужен IBAN счёта.</translation>
    </message>
    <message>
        <source>An identity card is AZE and 8 digits, or AA and 7 digits.</source>
        <translation>Удостоверение: AZE и 8 цифр либо AA и 7 цифр.</translation>
    </message>
    <message>
        <source>It is not clear where the qəpik begin. Write it as 1250.50.</source>
        <translation>Неясно, где начинаются гяпики. Напишите так: 1250.50.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as 250 or 250.50.</source>
        <translation>Это не сумма. Напишите так: 250 или 250.50.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: 050 123 45 67</source>
        <translation>Это не номер телефона. Пример: 050 123 45 67</translation>
    </message>
    <message>
        <source>{number} is a service number. The person&apos;s own number is needed.</source>
        <translation>{number} — служебный номер. Нужен номер самого человека.</translation>
    </message>
    <message>
        <source>This number looks unusual. Please check it.</source>
        <translation>Этот номер выглядит необычно. Проверьте его.</translation>
    </message>
    <message>
        <source>A postal code is AZ and 4 digits. Please check.</source>
        <translation>Почтовый индекс: AZ и 4 цифры. Проверьте.</translation>
    </message>
    <message>
        <source>This residence card number looks unusual. Please check.</source>
        <translation>Номер вида на жительство выглядит необычно. Проверьте.</translation>
    </message>
    <message>
        <source>This social insurance number looks unusual. Please check.</source>
        <translation>Номер социального страхования выглядит необычно. Проверьте.</translation>
    </message>
    <message>
        <source>The VÖEN is mistyped: its check digit doesn&apos;t fit.</source>
        <translation>В VÖEN опечатка: контрольная цифра не сходится.</translation>
    </message>
    <message>
        <source>The last digit of a VÖEN is 1 or 2.</source>
        <translation>Последняя цифра VÖEN — 1 или 2.</translation>
    </message>
    <message>
        <source>A VÖEN has {wanted} digits.</source>
        <translation>В VÖEN {wanted} цифр.</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({kind}). What was saved is safe. Try once more.</source>
        <translation>В программе произошла ошибка ({kind}). Сохранённое не пострадало. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No such staff number at this centre.</source>
        <translation>В этом центре нет такого номера сотрудника.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Неверный пароль.</translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>Неверный PIN.</translation>
    </message>
    <message>
        <source>This station is for another role.</source>
        <translation>Это рабочее место для другой роли.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Слишком много попыток. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>This station may not do that.</source>
        <translation>С этого рабочего места это делать нельзя.</translation>
    </message>
    <message>
        <source>Your role may not do that.</source>
        <translation>Ваша роль не позволяет этого.</translation>
    </message>
    <message>
        <source>A volunteer may not do that: the agent decides.</source>
        <translation>Волонтёр не может этого сделать: решает агент.</translation>
    </message>
    <message>
        <source>Only the agent fills in this field.</source>
        <translation>Это поле заполняет только агент.</translation>
    </message>
    <message>
        <source>This device is blocked. Call the administrator.</source>
        <translation>Это устройство заблокировано. Позовите администратора.</translation>
    </message>
    <message>
        <source>This station may not see that.</source>
        <translation>Этому рабочему месту это не видно.</translation>
    </message>
    <message>
        <source>This device is not known at the centre.</source>
        <translation>Это устройство в центре не известно.</translation>
    </message>
    <message>
        <source>This member of staff is not known at the centre.</source>
        <translation>Этот сотрудник в центре не известен.</translation>
    </message>
    <message>
        <source>The disk did not take the data. What was acknowledged before is safe. Check the free space.</source>
        <translation>Диск не принял данные. Подтверждённое раньше не пострадало. Проверьте свободное место.</translation>
    </message>
    <message>
        <source>No window can be opened: there is no display here that Qt can use.</source>
        <translation>Окно открыть нельзя: здесь нет экрана, с которым может работать Qt.</translation>
    </message>
    <message>
        <source>No station was set up in {path}. Check the folder in the settings (DOST_DESK_FOLDER).</source>
        <translation>В папке {path} станция не настроена. Проверьте папку в настройках (DOST_DESK_FOLDER).</translation>
    </message>
    <message>
        <source>The disk is full. What was acknowledged before is safe. Free some space.</source>
        <translation>Диск заполнен. Подтверждённое раньше не пострадало. Освободите место.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written. Stop working here and call the administrator.</source>
        <translation>Диск не читается или не записывается. Прекратите здесь работу и позовите администратора.</translation>
    </message>
    <message>
        <source>These records are open in another program on this computer. Close that one first.</source>
        <translation>Эти записи открыты в другой программе на этом компьютере. Сначала закройте её.</translation>
    </message>
    <message>
        <source>The records can&apos;t be written: {path} is read-only. Call the administrator.</source>
        <translation>Записи не сохраняются: {path} доступно только для чтения. Позовите администратора.</translation>
    </message>
    <message>
        <source>The computer has too little memory left. Close other programs.</source>
        <translation>На компьютере мало свободной памяти. Закройте другие программы.</translation>
    </message>
    <message>
        <source>The key of the records is not on this computer. Call the administrator.</source>
        <translation>Ключа к записям на этом компьютере нет. Позовите администратора.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read or written: {path}.</source>
        <translation>Ключ не читается или не записывается: {path}.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Sign in to the computer again, or call the administrator.</source>
        <translation>Хранилище ключей этого компьютера закрыто или отсутствует. Войдите в систему заново или позовите администратора.</translation>
    </message>
    <message>
        <source>The computer has too little memory left to unlock the records. Close other programs.</source>
        <translation>Чтобы открыть записи, не хватает памяти. Закройте другие программы.</translation>
    </message>
    <message>
        <source>The records are locked by a passphrase, and none was given (DOST_DESK_PASSPHRASE).</source>
        <translation>Записи закрыты парольной фразой, а она не указана (DOST_DESK_PASSPHRASE).</translation>
    </message>
    <message>
        <source>This computer has no keyring. Set a passphrase for the records (DOST_DESK_PASSPHRASE).</source>
        <translation>На этом компьютере нет хранилища ключей. Задайте парольную фразу для записей (DOST_DESK_PASSPHRASE).</translation>
    </message>
    <message>
        <source>An unprotected key is for demonstrations only.</source>
        <translation>Незащищённый ключ — только для демонстрации.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>Эта парольная фраза не открывает записи.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read: {file} ({reason}).</source>
        <translation>Настройки не читаются: {file} ({reason}).</translation>
    </message>
    <message>
        <source>The settings are not right: {file} ({reason}).</source>
        <translation>Настройки заданы неверно: {file} ({reason}).</translation>
    </message>
    <message>
        <source>The calendar is damaged: {file}.</source>
        <translation>Календарь повреждён: {file}.</translation>
    </message>
    <message>
        <source>A file of the program is damaged: {file}.</source>
        <translation>Файл программы повреждён: {file}.</translation>
    </message>
    <message>
        <source>This station does not belong to a centre yet. The administrator sets the address of central and a one-time code.</source>
        <translation>Это рабочее место ещё не подключено к центру. Адрес центрального сервера и одноразовый код задаёт администратор.</translation>
    </message>
    <message>
        <source>Central can&apos;t be reached. A new station needs it once; check the line.</source>
        <translation>Центральный сервер недоступен. Новому рабочему месту он нужен один раз; проверьте связь.</translation>
    </message>
    <message>
        <source>Central has a fault and can&apos;t take this station now. Try again later.</source>
        <translation>На центральном сервере неисправность, сейчас он не может принять это рабочее место. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>What answers is not central, or is another version of it. Check the address in the settings.</source>
        <translation>Отвечает не центральный сервер или другая его версия. Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>Central did not understand this station. Update the program.</source>
        <translation>Центральный сервер не понял это рабочее место. Обновите программу.</translation>
    </message>
    <message>
        <source>The one-time code has expired. Ask for a new one.</source>
        <translation>Срок одноразового кода истёк. Запросите новый.</translation>
    </message>
    <message>
        <source>The one-time code is mistyped. Compare it with what you were given.</source>
        <translation>Одноразовый код введён с ошибкой. Сверьте его с выданным.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Слишком много попыток. Подождите минуту и повторите.</translation>
    </message>
    <message>
        <source>Central does not know this one-time code.</source>
        <translation>Центральный сервер не знает этого одноразового кода.</translation>
    </message>
    <message>
        <source>The one-time code was used by another station. Ask for a new one.</source>
        <translation>Одноразовый код уже использован другим рабочим местом. Запросите новый.</translation>
    </message>
    <message>
        <source>The one-time code is for a station of another kind. Check the mode in the settings.</source>
        <translation>Одноразовый код выдан для рабочего места другого вида. Проверьте режим в настройках.</translation>
    </message>
    <message>
        <source>No central is set for this station.</source>
        <translation>Для этого рабочего места не указан центральный сервер.</translation>
    </message>
    <message>
        <source>The exchange with central failed. Work goes on; everything is kept on this PC.</source>
        <translation>Обмен с центральным сервером не удался. Работа продолжается; всё сохраняется на этом компьютере.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own central did not start.</source>
        <translation>Собственный центральный сервер демонстрации не запустился.</translation>
    </message>
    <message>
        <source>{host}:{port} can&apos;t be listened on: {reason}.</source>
        <translation>Не удаётся слушать {host}:{port}: {reason}.</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened: {path}.</source>
        <translation>Хранилище не открывается: {path}.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached now.</source>
        <translation>Хранилище сейчас недоступно.</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened with this key or passphrase.</source>
        <translation>Этим ключом или паролем хранилище не открывается.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop working here and call the administrator.</source>
        <translation>Хранилище повреждено. Остановите работу и позовите администратора.</translation>
    </message>
    <message>
        <source>The store contradicts itself. Call the administrator.</source>
        <translation>В хранилище противоречие. Позовите администратора.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program. Update it.</source>
        <translation>Хранилище записано более новой версией программы. Обновите её.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Программа закрывается.</translation>
    </message>
    <message>
        <source>The key of the store is damaged. Call the administrator.</source>
        <translation>Ключ хранилища повреждён. Позовите администратора.</translation>
    </message>
    <message>
        <source>This is too large to be recorded.</source>
        <translation>Это слишком большой объём для записи.</translation>
    </message>
    <message>
        <source>A record is damaged. Call the administrator.</source>
        <translation>Запись повреждена. Позовите администратора.</translation>
    </message>
    <message>
        <source>A file of the program is missing: {file}.</source>
        <translation>Нет файла программы: {file}.</translation>
    </message>
    <message>
        <source>A file is damaged: {file}.</source>
        <translation>Файл повреждён: {file}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read: {file}.</source>
        <translation>Файл не читается: {file}.</translation>
    </message>
    <message>
        <source>There is no line to central. Work goes on; everything is kept on this PC.</source>
        <translation>Нет связи с центральным сервером. Работа продолжается, всё хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>Central has a fault. Work goes on; it will be sent later.</source>
        <translation>На центральном сервере сбой. Работа продолжается, данные уйдут позже.</translation>
    </message>
    <message>
        <source>Central answered something that makes no sense. Work goes on; it will be sent later.</source>
        <translation>Центральный сервер ответил непонятно. Работа продолжается, данные уйдут позже.</translation>
    </message>
    <message>
        <source>Central answered something that can&apos;t be read. Work goes on; it will be sent later.</source>
        <translation>Ответ центрального сервера не читается. Работа продолжается, данные уйдут позже.</translation>
    </message>
    <message>
        <source>This station is not enrolled at central.</source>
        <translation>Это рабочее место не зарегистрировано на центральном сервере.</translation>
    </message>
    <message>
        <source>Central no longer accepts this station. Call the administrator.</source>
        <translation>Центральный сервер больше не принимает это рабочее место. Позовите администратора.</translation>
    </message>
    <message>
        <source>The address of central is not right.</source>
        <translation>Неверный адрес центрального сервера.</translation>
    </message>
    <message>
        <source>Central doesn&apos;t accept this station&apos;s signature. Call the administrator.</source>
        <translation>Центральный сервер не принимает подпись этого рабочего места. Позовите администратора.</translation>
    </message>
    <message>
        <source>Central has another version of the program. Update it.</source>
        <translation>На центральном сервере другая версия программы. Обновите её.</translation>
    </message>
    <message>
        <source>Something is too large to be sent. Call the administrator.</source>
        <translation>Что-то слишком велико для отправки. Позовите администратора.</translation>
    </message>
    <message>
        <source>This station and central don&apos;t agree. Stop and call the administrator.</source>
        <translation>Данные этого места и центрального сервера расходятся. Остановитесь и позовите администратора.</translation>
    </message>
    <message>
        <source>The paper can&apos;t be made: a font of the program is missing.</source>
        <translation>Бумагу не сделать: нет шрифта программы.</translation>
    </message>
    <message>
        <source>The paper&apos;s code is not made of digits.</source>
        <translation>Код бумаги состоит не из цифр.</translation>
    </message>
    <message>
        <source>The paper could not be made ready for printing.</source>
        <translation>Бумагу не удалось подготовить к печати.</translation>
    </message>
    <message>
        <source>The printer is not there: {where}. Check the cable and that it is on.</source>
        <translation>Принтер не найден: {where}. Проверьте кабель и включён ли он.</translation>
    </message>
    <message>
        <source>The printer did not print. Check paper and cover, then try again.</source>
        <translation>Принтер не напечатал. Проверьте бумагу и крышку и повторите.</translation>
    </message>
    <message>
        <source>The disk is full: the paper could not be kept.</source>
        <translation>Диск заполнен: бумагу не удалось сохранить.</translation>
    </message>
    <message>
        <source>Nothing may be written to the folder {where}.</source>
        <translation>В папку {where} нельзя записывать.</translation>
    </message>
    <message>
        <source>The folder {where} can&apos;t be used.</source>
        <translation>Папкой {where} нельзя воспользоваться.</translation>
    </message>
    <message>
        <source>The visit stopped at the step “{step}”: {why}.</source>
        <translation>Показ остановился на шаге «{step}»: {why}.</translation>
    </message>
    <message>
        <source>The program reported a fault during the visit: {what}.</source>
        <translation>Во время показа программа сообщила об ошибке: {what}.</translation>
    </message>
    <message>
        <source>A paper of the visit did not come out: {what}.</source>
        <translation>Бумага показа не вышла: {what}.</translation>
    </message>
    <message>
        <source>Station and central do not agree after the visit.</source>
        <translation>После показа станция и центральный сервер не совпадают.</translation>
    </message>
    <message>
        <source>Nothing can be written to {where}: {reason}.</source>
        <translation>Нельзя записать в {where}: {reason}.</translation>
    </message>
    <message>
        <source>A record was changed after it was written. Call the administrator.</source>
        <translation>Запись была изменена после того, как её сделали. Позовите администратора.</translation>
    </message>
    <message>
        <source>An entry can&apos;t be read by this version of the program.</source>
        <translation>Эта версия программы не может прочитать запись.</translation>
    </message>
    <message>
        <source>A record does not follow from the one before it.</source>
        <translation>Запись не продолжает предыдущую.</translation>
    </message>
    <message>
        <source>A record came without its content.</source>
        <translation>Запись пришла без содержания.</translation>
    </message>
    <message>
        <source>A record is of another centre.</source>
        <translation>Запись относится к другому центру.</translation>
    </message>
    <message>
        <source>An entry is of a kind that this version of the program does not know. Update it.</source>
        <translation>Запись такого вида этой версии программы неизвестна. Обновите её.</translation>
    </message>
    <message>
        <source>Central refused the entry.</source>
        <translation>Центральный сервер отклонил запись.</translation>
    </message>
    <message>
        <source>Central put the entry aside: the device is blocked.</source>
        <translation>Центральный сервер отложил запись: устройство заблокировано.</translation>
    </message>
    <message>
        <source>Central does not know this kind of entry yet; it has no effect until then.</source>
        <translation>Центральный сервер ещё не знает такого вида записей; до тех пор она не действует.</translation>
    </message>
    <message>
        <source>Central could not read the entry.</source>
        <translation>Центральный сервер не смог прочитать запись.</translation>
    </message>
    <message>
        <source>This station does not belong to a centre yet; nothing can be recorded.</source>
        <translation>Это рабочее место ещё не относится ни к одному центру; записать ничего нельзя.</translation>
    </message>
    <message>
        <source>Nothing is known of {subject}.</source>
        <translation>О {subject} ничего не известно.</translation>
    </message>
    <message>
        <source>What arrived as central&apos;s is not signed by it. Call the administrator.</source>
        <translation>То, что пришло от имени центрального сервера, подписано не им. Позовите администратора.</translation>
    </message>
    <message>
        <source>What central sealed does not follow from what it sealed before. Call the administrator.</source>
        <translation>Подтверждения центрального сервера не продолжают прежние. Позовите администратора.</translation>
    </message>
    <message>
        <source>Central sent the seals of another centre. Call the administrator.</source>
        <translation>Центральный сервер прислал подтверждения другого центра. Позовите администратора.</translation>
    </message>
    <message>
        <source>Central did not take the greeting; it is asked again.</source>
        <translation>Центральный сервер не принял обращение; оно повторяется.</translation>
    </message>
    <message>
        <source>This station was copied or restored; it goes on under a new name.</source>
        <translation>Это рабочее место скопировано или восстановлено; оно продолжает под новым именем.</translation>
    </message>
    <message>
        <source>A station was copied or restored: both of its histories are kept. Call the administrator.</source>
        <translation>Рабочее место скопировано или восстановлено: сохранены обе истории. Позовите администратора.</translation>
    </message>
    <message>
        <source>Central was restored from a backup and takes back what it lacks.</source>
        <translation>Центральный сервер восстановлен из копии и забирает недостающее.</translation>
    </message>
    <message>
        <source>Records came that their writer did not sign for; they wait.</source>
        <translation>Пришли записи, за которые их автор не поручился; они ждут.</translation>
    </message>
    <message>
        <source>Something that arrived could not be taken in; it is set aside for the administrator.</source>
        <translation>Часть пришедшего не удалось принять; она отложена для администратора.</translation>
    </message>
    <message>
        <source>There is no device {writer} at this centre.</source>
        <translation>В этом центре нет устройства {writer}.</translation>
    </message>
    <message>
        <source>Central has a fault.</source>
        <translation>На центральном сервере сбой.</translation>
    </message>
    <message>
        <source>Central did not understand the request.</source>
        <translation>Центральный сервер не понял запрос.</translation>
    </message>
    <message>
        <source>The paper&apos;s code is too long to be printed.</source>
        <translation>Код на бумаге слишком длинный для печати.</translation>
    </message>
    <message>
        <source>The passport of a service is damaged: {problem}.</source>
        <translation>Паспорт услуги повреждён: {problem}.</translation>
    </message>
    <message>
        <source>The passport of a service was written by a later version of the program. Update it.</source>
        <translation>Паспорт услуги записан более новой версией программы. Обновите её.</translation>
    </message>
    <message>
        <source>This is not a service passport ({reason}).</source>
        <translation>Это не паспорт услуги ({reason}).</translation>
    </message>
    <message>
        <source>A confirmation does not fit the passport of its service: {problem}.</source>
        <translation>Подтверждение не подходит к паспорту услуги: {problem}.</translation>
    </message>
    <message>
        <source>A service is not offered: its file {file} is damaged. Call the administrator.</source>
        <translation>Услуга не предлагается: её файл {file} повреждён. Позовите администратора.</translation>
    </message>
    <message>
        <source>A file of a service is not quite right: {file}. Tell the administrator.</source>
        <translation>Файл услуги не совсем верен: {file}. Сообщите администратору.</translation>
    </message>
    <message>
        <source>A file is of another service: {service}.</source>
        <translation>Файл относится к другой услуге: {service}.</translation>
    </message>
    <message>
        <source>No rule asks for a document that the passport lists.</source>
        <translation>Ни одно правило не требует документа, указанного в паспорте.</translation>
    </message>
    <message>
        <source>A rule is for a document that the passport does not list.</source>
        <translation>Правило относится к документу, которого нет в паспорте.</translation>
    </message>
    <message>
        <source>A centre needs a name of at most {most} characters.</source>
        <translation>Центру нужно название, не длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>People sign in with letters and digits, at most 20: {staff} can&apos;t be used.</source>
        <translation>Для входа нужны буквы и цифры, не больше 20: {staff} не подходит.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name, at most {most} characters.</source>
        <translation>Укажите имя сотрудника, не длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>The role must be agent, volunteer or supervisor.</source>
        <translation>Роль — agent, volunteer или supervisor.</translation>
    </message>
    <message>
        <source>Nobody at this centre signs in as {staff}.</source>
        <translation>В этом центре никто не входит как {staff}.</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>В пароле не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN состоит из {least}–{most} цифр.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Does any of this apply to you?</source>
        <translation>Что-нибудь из этого относится к вам?</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, take your ticket.</source>
        <translation>Отметьте нужное. Если ничего нет, просто возьмите талон.</translation>
    </message>
    <message>
        <source>You are called earlier</source>
        <translation>Вас вызовут раньше</translation>
    </message>
    <message>
        <source>You need help</source>
        <translation>Вам нужна помощь</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>Взять талон</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Беременность</translation>
    </message>
    <message>
        <source>With a baby</source>
        <translation>С младенцем</translation>
    </message>
    <message>
        <source>70 or older</source>
        <translation>70 лет и старше</translation>
    </message>
    <message>
        <source>Family of a martyr</source>
        <translation>Семья шехида</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Ветеран</translation>
    </message>
    <message>
        <source>I can’t see well</source>
        <translation>Плохо вижу</translation>
    </message>
    <message>
        <source>I can’t hear well</source>
        <translation>Плохо слышу</translation>
    </message>
    <message>
        <source>I can’t read</source>
        <translation>Не могу читать</translation>
    </message>
    <message>
        <source>I need an escort</source>
        <translation>Нужно сопровождение</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Нужен переводчик</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Printed: {printer}</source>
        <translation>Напечатано: {printer}</translation>
    </message>
    <message>
        <source>No printer here: the paper is kept in the folder as {name}</source>
        <translation>Принтера нет: бумага сохранена в папке, {name}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Слишком коротко: не менее {0} символов.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Фразы не совпадают. Введите ещё раз.</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Та же парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Protect the records of this station</source>
        <translation>Защитите записи этого рабочего места</translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase opens the records. Nobody can restore it: keep it in a safe place.</source>
        <translation>На этом компьютере нет хранилища ключей, поэтому записи открывает парольная фраза. Восстановить её не сможет никто: храните её в надёжном месте.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation>Не менее {0} символов.</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>Задать и открыть</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Записи заблокированы</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Парольная фраза этого рабочего места</translation>
    </message>
    <message>
        <source>It was set when the station was set up.</source>
        <translation>Её задали при настройке рабочего места.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>Эта парольная фраза не открывает записи.</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>PEOPLE</source>
        <translation>ЛЮДИ</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>ЧЕГО НЕ ХВАТАЕТ</translation>
    </message>
    <message>
        <source>TERM</source>
        <translation>СРОК</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ОТВЕТ</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Имя ещё не известно</translation>
    </message>
    <message>
        <source>or: {title}</source>
        <translation>или: {title}</translation>
    </message>
    <message>
        <source>will bring it: {date}</source>
        <translation>принесёт: {date}</translation>
    </message>
    <message>
        <source>we check ourselves</source>
        <translation>проверяем сами</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>If registered today</source>
        <translation>При регистрации сегодня</translation>
    </message>
    <message>
        <source>Front office: {date}</source>
        <translation>Фронт-офис: {date}</translation>
    </message>
    <message>
        <source>Final: {date}</source>
        <translation>Итоговый: {date}</translation>
    </message>
    <message>
        <source>estimate: a holiday may still move</source>
        <translation>предварительно: праздник могут перенести</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ещё не выбрано</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>No rights in the case: heard only with the person’s consent</source>
        <translation>Без полномочий: выслушивают только с согласия человека</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>as far as known: 1948, 03.1948</source>
        <translation>сколько известно: 1948, 03.1948</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Paper of the guardian</source>
        <translation>Документ опекуна (попечителя)</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Ещё не показан</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>FİN</source>
        <translation>ФИН</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Relation to the recipient</source>
        <translation>Кем приходится получателю</translation>
    </message>
    <message>
        <source>Right to represent</source>
        <translation>Основание полномочий</translation>
    </message>
    <message>
        <source>Number and date of the paper</source>
        <translation>Номер и дата документа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Lives in the same settlement</source>
        <translation>Живёт в том же населённом пункте</translation>
    </message>
    <message>
        <source>Able-bodied and obliged to care</source>
        <translation>Трудоспособен и обязан ухаживать</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Scan the visitor&apos;s ticket, or type its number.</source>
        <translation>Отсканируйте талон посетителя или введите его номер.</translation>
    </message>
    <message>
        <source>Whom do you help?</source>
        <translation>Кому вы помогаете?</translation>
    </message>
    <message>
        <source>Visitor&apos;s ticket</source>
        <translation>Талон посетителя</translation>
    </message>
    <message>
        <source>Scan the code on the ticket, or type the number, e.g. S042.</source>
        <translation>Отсканируйте код на талоне или введите номер, например S042.</translation>
    </message>
    <message>
        <source>Take the application</source>
        <translation>Взять заявление</translation>
    </message>
    <message>
        <source>Waiting for a volunteer</source>
        <translation>Ждут волонтёра</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>When an agent sends a visitor, the ticket appears here.</source>
        <translation>Когда агент направит посетителя, талон появится здесь.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Какая бумага?</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>Case number, dates, and what happens next</source>
        <translation>Номер обращения, даты и что будет дальше</translation>
    </message>
    <message>
        <source>Only after the case is registered</source>
        <translation>Только после регистрации обращения</translation>
    </message>
    <message>
        <source>Notice of missing documents</source>
        <translation>Уведомление о недостающих документах</translation>
    </message>
    <message>
        <source>What, in which form, until when</source>
        <translation>Что, в каком виде, до какого срока</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Take over: {value}</source>
        <translation>Перенести: {value}</translation>
    </message>
    <message>
        <source>{question} (may stay empty)</source>
        <translation>{question} (можно не заполнять)</translation>
    </message>
    <message>
        <source>Doesn’t know</source>
        <translation>Не знает</translation>
    </message>
    <message>
        <source>Won’t say</source>
        <translation>Не хочет говорить</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Please answer, or choose “Doesn&apos;t know” or “Won&apos;t say”.</source>
        <translation>Дайте ответ или выберите «Не знает» либо «Не хочет говорить».</translation>
    </message>
    <message>
        <source>Question {0} of {1} · {2}</source>
        <translation>Вопрос {0} из {1} · {2}</translation>
    </message>
    <message>
        <source>Answered: doesn&apos;t know</source>
        <translation>Ответ: не знает</translation>
    </message>
    <message>
        <source>Answered: won&apos;t say</source>
        <translation>Ответ: не хочет говорить</translation>
    </message>
    <message>
        <source>Doesn&apos;t know</source>
        <translation>Не знает</translation>
    </message>
    <message>
        <source>Won&apos;t say</source>
        <translation>Не хочет говорить</translation>
    </message>
</context>
<context>
    <name>RailView</name>
    <message>
        <source>STEPS</source>
        <translation>ШАГИ</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+0 open a step, in any order</source>
        <translation>Alt+1 … Alt+0: любой шаг</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Шаги обращения</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Yes, right</source>
        <translation>Да, верно</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Read every answer aloud. Is it right?</source>
        <translation>Прочитайте каждый ответ вслух. Всё верно?</translation>
    </message>
</context>
<context>
    <name>RegistryCard</name>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Note (what the registry shows)</source>
        <translation>Примечание (что показывает реестр)</translation>
    </message>
    <message>
        <source>Wait for the registry until {date} instead of asking for: {title}</source>
        <translation>Ждать реестр до {date} и не требовать: {title}</translation>
    </message>
    <message>
        <source>The data is enough, no paper is asked for: {title}</source>
        <translation>Сведений достаточно, бумага не нужна: {title}</translation>
    </message>
    <message>
        <source>{date}, agent {staff}</source>
        <translation>{date}, агент {staff}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
</context>
<context>
    <name>RegistryPanel</name>
    <message>
        <source>No registry is asked before consent</source>
        <translation>До согласия реестр не запрашивают</translation>
    </message>
    <message>
        <source>Record the person’s consent, or the legal basis, in step 3 first.</source>
        <translation>Сначала запишите согласие или правовое основание в шаге 3.</translation>
    </message>
    <message>
        <source>Go to consent</source>
        <translation>К согласию</translation>
    </message>
    <message>
        <source>Look the person up in the registry and write down here what it says.</source>
        <translation>Найдите человека в реестре и запишите здесь его ответ.</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>This service asks no registry about the person.</source>
        <translation>Для этой услуги реестр о человеке не спрашивают.</translation>
    </message>
</context>
<context>
    <name>RelativeCard</name>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Lives in the same settlement?</source>
        <translation>Живёт в том же населённом пункте?</translation>
    </message>
    <message>
        <source>Able-bodied and obliged to care?</source>
        <translation>Трудоспособен и обязан ухаживать?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Lives elsewhere: no document is asked for.</source>
        <translation>Живёт в другом месте: документ не требуется.</translation>
    </message>
    <message>
        <source>Document 5: identity card or TSEK decision, in a row of its own in step 4.</source>
        <translation>Документ 5: удостоверение личности или решение TSEK, отдельной строкой в шаге 4.</translation>
    </message>
    <message>
        <source>Ask where the relative lives; until then the document stays on the list.</source>
        <translation>Спросите, где живёт родственник; до этого документ остаётся в списке.</translation>
    </message>
</context>
<context>
    <name>RelativesPanel</name>
    <message>
        <source>All relatives were asked about</source>
        <translation>Обо всех родственниках спросили</translation>
    </message>
    <message>
        <source>There is nobody obliged to care here</source>
        <translation>Обязанных ухаживать здесь нет</translation>
    </message>
    <message>
        <source>Checked: the relatives below were named. Each one’s document has its row in step 4.</source>
        <translation>Проверено: названы родственники ниже. Документ каждого — отдельной строкой в шаге 4.</translation>
    </message>
    <message>
        <source>Checked: nobody in the same settlement is obliged to care.</source>
        <translation>Проверено: в том же населённом пункте нет никого, кто обязан ухаживать.</translation>
    </message>
    <message>
        <source>Ask about able-bodied relatives obliged to care who live in the same settlement: spouse, children, parents, brothers and sisters, grandparents and grandchildren, by adoption too. In Baku the same administrative-territorial unit counts, elsewhere the same district.</source>
        <translation>Спросите о трудоспособных родственниках, обязанных ухаживать и живущих в том же населённом пункте: супруг, дети, родители, братья и сёстры, бабушки и дедушки, внуки, в том числе по усыновлению. В Баку считается та же административно-территориальная единица, в других местах — тот же район.</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Добавить родственника</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>How to answer</source>
        <translation>Как дать ответ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>needed for a call</source>
        <translation>нужен для звонка</translation>
    </message>
    <message>
        <source>Whose telephone it is</source>
        <translation>Чей это телефон</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрошено</translation>
    </message>
    <message>
        <source>Whoever answers the telephone may hear the result</source>
        <translation>Результат можно сообщить тому, кто ответит</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>written by the volunteer</source>
        <translation>записал волонтёр</translation>
    </message>
    <message>
        <source>Volunteers are never sent this</source>
        <translation>Волонтёрам не передаётся</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>What is the visitor here for?</source>
        <translation>С чем пришёл посетитель?</translation>
    </message>
    <message>
        <source>Find another service by name or number</source>
        <translation>Найти другую услугу по названию или номеру</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Only a question: F11, then 1</source>
        <translation>Только вопрос: F11, затем 1</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Что принести</translation>
    </message>
    <message>
        <source>No such service is offered here. Look for it by another word.</source>
        <translation>Такой услуги здесь нет. Поищите по другому слову.</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>демонстрация</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>DOST desk</source>
        <translation>DOST: рабочее место</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>Табло зала</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Demonstration: all persons are fictional</source>
        <translation>Демонстрация: все лица вымышлены</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>Рабочее место открывается…</translation>
    </message>
    <message>
        <source>The records are being unlocked.</source>
        <translation>Записи разблокируются.</translation>
    </message>
    <message>
        <source>The station can&apos;t be opened</source>
        <translation>Не удалось открыть рабочее место</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Номер сотрудника</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Demonstration: all persons are fictional</source>
        <translation>Демонстрация: все лица вымышлены</translation>
    </message>
    <message>
        <source>Type your staff number.</source>
        <translation>Введите номер сотрудника.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Something was changed after the printing</source>
        <translation>После печати что-то изменилось</translation>
    </message>
    <message>
        <source>Print the application again, so that what is signed is what is recorded.</source>
        <translation>Напечатайте заявление снова, чтобы подписано было то, что записано.</translation>
    </message>
    <message>
        <source>Signed by {signer} on {time}</source>
        <translation>Подпись: {signer}, {time}</translation>
    </message>
    <message>
        <source>Let it be signed, then record the signature.</source>
        <translation>Дайте подписать, затем запишите подпись.</translation>
    </message>
    <message>
        <source>Without a usable answer: {count}</source>
        <translation>Без годного ответа: {count}</translation>
    </message>
    <message>
        <source>“Doesn’t know” or “won’t say”: {titles}</source>
        <translation>«Не знает» или «не хочет говорить»: {titles}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>На все вопросы есть ответы.</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Печать и подпись</translation>
    </message>
    <message>
        <source>Who signs, and how</source>
        <translation>Кто и как подписывает</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Who guides the hand</source>
        <translation>Кто направляет руку</translation>
    </message>
    <message>
        <source>Why the person can’t sign</source>
        <translation>Почему не может подписать сам</translation>
    </message>
    <message>
        <source>Witness: the agent</source>
        <translation>Свидетель: агент</translation>
    </message>
    <message>
        <source>In large print (18 pt)</source>
        <translation>Крупным шрифтом (18 pt)</translation>
    </message>
    <message>
        <source>It was read aloud to the applicant</source>
        <translation>Прочитано заявителю вслух</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Напечатать заявление</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Записать подпись</translation>
    </message>
</context>
<context>
    <name>StatusRail</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>done, with something to look at</source>
        <translation>готово, есть на что обратить внимание</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>The screen goes back to the start, and what you chose is erased.</source>
        <translation>Экран вернётся в начало, а выбранное сотрётся.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мне нужно ещё время</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Values written apart: {count}</source>
        <translation>Расхождения в записях: {count}</translation>
    </message>
    <message>
        <source>Refused entries: {count}</source>
        <translation>Отклонённые записи: {count}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Посмотреть…</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please wait for your number</source>
        <translation>Ждите свой номер</translation>
    </message>
    <message>
        <source>It will be shown on the board with the number of the desk.</source>
        <translation>Он появится на табло вместе с номером стола.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>You are next in this line</source>
        <translation>В этой очереди вы следующий</translation>
    </message>
    <message numerus="yes">
        <source>Ahead of you: %n people</source>
        <translation>
            <numerusform>Перед вами: %n человек</numerusform>
            <numerusform>Перед вами: %n человека</numerusform>
            <numerusform>Перед вами: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Талон печатается…</translation>
    </message>
    <message>
        <source>Take your ticket below.</source>
        <translation>Возьмите талон внизу.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Запомните свой номер.</translation>
    </message>
    <message>
        <source>The ticket was not printed. Remember your number: it is valid.</source>
        <translation>Талон не напечатан. Запомните номер: он действителен.</translation>
    </message>
    <message>
        <source>A volunteer has been called.</source>
        <translation>Волонтёр вызван.</translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>The visit</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>none: the case is worked on without a visit</source>
        <translation>нет: с обращением работают без посетителя</translation>
    </message>
    <message>
        <source>This ticket was called at two desks</source>
        <translation>Этот талон вызван к двум столам</translation>
    </message>
    <message>
        <source>Both calls were made while the line was down. Ask the other desk.</source>
        <translation>Оба вызова сделаны без связи. Спросите у другого стола.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Взят</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Вызван</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Language of the visitor</source>
        <translation>Язык посетителя</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message numerus="yes">
        <source>called again: %n</source>
        <translation>
            <numerusform>повторный вызов: %n</numerusform>
            <numerusform>повторный вызов: %n</numerusform>
            <numerusform>повторный вызов: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>over the standard time</source>
        <translation>сверх нормы времени</translation>
    </message>
    <message>
        <source>within the standard time</source>
        <translation>в пределах нормы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>To a volunteer</source>
        <translation>К волонтёру</translation>
    </message>
    <message>
        <source>Let wait</source>
        <translation>Подождёт</translation>
    </message>
    <message>
        <source>Scan or find · Ctrl+K</source>
        <translation>Скан, поиск · Ctrl+K</translation>
    </message>
    <message>
        <source>Scan a ticket or a case, or type a name or FİN</source>
        <translation>Отсканируйте талон или обращение либо введите имя или ФИН</translation>
    </message>
</context>
<context>
    <name>VolunteerCalled</name>
    <message>
        <source>Please ask the staff</source>
        <translation>Обратитесь к сотруднику</translation>
    </message>
    <message>
        <source>A volunteer could not be called from here. Please go to any desk.</source>
        <translation>Отсюда вызвать волонтёра не удалось. Подойдите к любому столу.</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Подождите здесь</translation>
    </message>
    <message>
        <source>A volunteer has been called and will come to you.</source>
        <translation>Волонтёра позвали, он сейчас к вам подойдёт.</translation>
    </message>
    <message>
        <source>Calling a volunteer…</source>
        <translation>Вызываем волонтёра…</translation>
    </message>
    <message>
        <source>Go on by myself</source>
        <translation>Продолжу сам</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Touch your language to take a ticket</source>
        <translation>Чтобы взять талон, нажмите на свой язык</translation>
    </message>
</context>
</TS>
