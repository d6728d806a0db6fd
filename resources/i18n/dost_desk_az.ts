<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>AcceptancePanel</name>
    <message>
        <source>The case in short</source>
        <translation>Müraciət qısaca</translation>
    </message>
    <message>
        <source>Accepted {time}</source>
        <translation>Qəbul edilib: {time}</translation>
    </message>
    <message>
        <source>Case {number}. The term ends on {date}.</source>
        <translation>Müraciət {number}. Müddət {date} tarixində bitir.</translation>
    </message>
    <message>
        <source>Registered {time}</source>
        <translation>Qeydə alınıb: {time}</translation>
    </message>
    <message>
        <source>Case {number}. The term runs until {date}; F12 accepts once nothing is missing.</source>
        <translation>Müraciət {number}. Müddət {date} tarixinədəkdir; heç nə çatışmayanda F12 ilə qəbul edin.</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Hələ qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Ctrl+F12 registers the case today, complete or not. Registered today, it ends on {date}.</source>
        <translation>Ctrl+F12 müraciəti bu gün, natamam olsa da, qeydə alır. Bu gün qeydə alınsa, müddət {date} tarixində bitir.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Heç bir maneə yoxdur</translation>
    </message>
    <message>
        <source>F12 accepts the case for a decision.</source>
        <translation>F12 müraciəti qərar üçün qəbul edir.</translation>
    </message>
    <message>
        <source>In the way of acceptance: {count}</source>
        <translation>Qəbula mane olur: {count}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Keçid et</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>hələ yox</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Müraciət</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xidmət</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Xidmət alan</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Ərizəçi</translation>
    </message>
    <message>
        <source>Documents settled</source>
        <translation>Həll olunmuş sənədlər</translation>
    </message>
    <message>
        <source>Application signed</source>
        <translation>Ərizə imzalanıb</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>A registry has the data, so no paper is asked for</source>
        <translation>Məlumat reyestrdə var, kağız tələb olunmur</translation>
    </message>
    <message>
        <source>The registry can’t be reached: we check ourselves</source>
        <translation>Reyestr cavab vermir: özümüz yoxlayırıq</translation>
    </message>
    <message>
        <source>The document is not needed in this case</source>
        <translation>Bu müraciətdə sənəd lazım deyil</translation>
    </message>
    <message>
        <source>The visitor will bring the document later</source>
        <translation>Vətəndaş sənədi sonra gətirəcək</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Reyestr</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>Print and sign</source>
        <translation>Çap və imza</translation>
    </message>
    <message>
        <source>Offered to the volunteers</source>
        <translation>Könüllülərə göndərilib</translation>
    </message>
    <message>
        <source>Whoever scans the ticket takes it. Meanwhile the answers are locked here.</source>
        <translation>Bileti skan edən könüllü götürür. Bu müddətdə cavablar burada kilidlidir.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri götür</translation>
    </message>
    <message>
        <source>A volunteer has the application: {staff}</source>
        <translation>Ərizə könüllüdədir: {staff}</translation>
    </message>
    <message>
        <source>The answers are locked here until it is handed back.</source>
        <translation>Ərizə qaytarılanadək cavablar burada kilidlidir.</translation>
    </message>
    <message>
        <source>Back from the volunteer: every answer was read back to the applicant</source>
        <translation>Könüllü qaytarıb: bütün cavablar ərizəçiyə oxunub</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Yenidən göndər</translation>
    </message>
    <message>
        <source>Back from the volunteer, but the answers were not read back</source>
        <translation>Könüllü qaytarıb, amma cavablar oxunmayıb</translation>
    </message>
    <message>
        <source>Read them to the applicant before the signature.</source>
        <translation>İmzadan əvvəl onları ərizəçiyə oxuyun.</translation>
    </message>
    <message>
        <source>A volunteer can write the application down with the applicant</source>
        <translation>Ərizəni ərizəçi ilə birlikdə könüllü doldura bilər</translation>
    </message>
    <message>
        <source>Send to a volunteer</source>
        <translation>Könüllüyə göndər</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Signed application</source>
        <translation>İmzalanmış ərizə</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>İmzalandığı kimi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yenidən çap et</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>{signer} signed the application (SHA-256 {digest}…). Attach this very paper.</source>
        <translation>Ərizəni imzalayan: {signer} (SHA-256 {digest}…). Məhz bu kağızı əlavə edin.</translation>
    </message>
    <message>
        <source>The application is not signed yet</source>
        <translation>Ərizə hələ imzalanmayıb</translation>
    </message>
    <message>
        <source>Its electronic copy is attached here after the signature in step 7.</source>
        <translation>7-ci addımda imzalandıqdan sonra elektron surəti burada əlavə olunur.</translation>
    </message>
    <message>
        <source>Go to the signature</source>
        <translation>İmzaya keç</translation>
    </message>
    <message>
        <source>The signed application</source>
        <translation>İmzalanmış ərizə</translation>
    </message>
    <message>
        <source>Attach the electronic copy</source>
        <translation>Elektron surətini əlavə et</translation>
    </message>
    <message>
        <source>Attached to the case</source>
        <translation>Müraciətə əlavə edilib</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Passport {id}</source>
        <translation>Pasport {id}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Müraciət {number}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saxlanıldı {time}</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Needs a decision</source>
        <translation>Qərar gözləyir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Two values were written apart. Which one is right?</source>
        <translation>Ayrı-ayrılıqda iki dəyər yazılıb. Hansı düzdür?</translation>
    </message>
    <message>
        <source>Settle it in its step</source>
        <translation>Öz addımında həll et</translation>
    </message>
    <message>
        <source>written by {staff}, {time}</source>
        <translation>yazıb: {staff}, {time}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>Refused entries</source>
        <translation>Rədd edilmiş qeydlər</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent or legal basis</source>
        <translation>Razılıq və ya hüquqi əsas</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>Şəxsin razılığı</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Kim verib</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Yenidən qeyd et</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Razılıq</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>Qeyd edilib: {time}</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>The decision is posted at least one working day before {date}</source>
        <translation>Qərar {date} tarixindən ən azı bir iş günü əvvəl yerləşdirilir</translation>
    </message>
    <message>
        <source>Accepted {time}; the back office decides.</source>
        <translation>Qəbul edilib: {time}; qərarı arxa ofis verir.</translation>
    </message>
    <message>
        <source>The case is not accepted yet: nothing has gone to the back office.</source>
        <translation>Müraciət hələ qəbul edilməyib: arxa ofisə heç nə göndərilməyib.</translation>
    </message>
    <message>
        <source>not confirmed which: {offices}</source>
        <translation>hansı olduğu təsdiqlənməyib: {offices}</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>hələ qeydə alınmayıb</translation>
    </message>
    <message>
        <source>The term begins</source>
        <translation>Müddətin başlanğıcı</translation>
    </message>
    <message>
        <source>Front office until</source>
        <translation>Ön ofis: son tarix</translation>
    </message>
    <message>
        <source>Posted in the cabinet by</source>
        <translation>Kabinetdə yerləşdirilir: ən geci</translation>
    </message>
    <message>
        <source>The term ends</source>
        <translation>Müddətin sonu</translation>
    </message>
    <message>
        <source>Back office (item 11)</source>
        <translation>Arxa ofis (bənd 11)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>An estimate: the government has not published the holidays of that time yet.</source>
        <translation>Təxminidir: həmin dövrün bayram günləri hələ rəsmi elan olunmayıb.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Yoxla</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Bitir…</translation>
    </message>
    <message>
        <source>REGISTER</source>
        <translation>QEYDƏ AL</translation>
    </message>
    <message numerus="yes">
        <source>ACCEPT: %n obstacle(s)</source>
        <translation>
            <numerusform>QƏBUL ET: %n maneə</numerusform>
            <numerusform>QƏBUL ET: %n maneə</numerusform>
        </translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>QƏBUL ET</translation>
    </message>
</context>
<context>
    <name>DeskTopBar</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Kilidlə (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Masa {number}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Gözləyən yoxdur</translation>
    </message>
    <message>
        <source>Waiting {count} ({priority} priority, longest {minutes} min)</source>
        <translation>Gözləyir {count} ({priority} prioritet, ən uzun {minutes} dəq)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>heç vaxt</translation>
    </message>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Son mübadilə: {time}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Understood</source>
        <translation>Aydındır</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Gözləyən yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n obstacle(s)</source>
        <translation>
            <numerusform>Hələ olmaz: %n maneə</numerusform>
            <numerusform>Hələ olmaz: %n maneə</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the visitor: “{sentence}”</source>
        <translation>Vətəndaşa deyin: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Disability</source>
        <translation>Əlillik</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Hamilə</translation>
    </message>
    <message>
        <source>With a baby</source>
        <translation>Körpə ilə</translation>
    </message>
    <message>
        <source>70+</source>
        <translation>70+</translation>
    </message>
    <message>
        <source>Martyr’s family</source>
        <translation>Şəhid ailəsi</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Veteran</translation>
    </message>
    <message>
        <source>Can’t see</source>
        <translation>Görmür</translation>
    </message>
    <message>
        <source>Can’t hear</source>
        <translation>Eşitmir</translation>
    </message>
    <message>
        <source>Can’t read</source>
        <translation>Oxuya bilmir</translation>
    </message>
    <message>
        <source>Needs an escort</source>
        <translation>Müşayiət lazımdır</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tərcüməçi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Xidmət alan</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Ərizəçi</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Nümayəndə</translation>
    </message>
    <message>
        <source>Companion (no rights)</source>
        <translation>Müşayiətçi (səlahiyyəti yoxdur)</translation>
    </message>
    <message>
        <source>Signs at request</source>
        <translation>Xahişlə imza edən</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Məlumat verildi</translation>
    </message>
    <message>
        <source>Only a question: no identity and no case are needed.</source>
        <translation>Yalnız sual: şəxsiyyət və müraciət lazım deyil.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Qeydə alındı</translation>
    </message>
    <message>
        <source>The application is lodged; something is still missing.</source>
        <translation>Ərizə verilib; nəsə hələ çatışmır.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Qəbul edildi</translation>
    </message>
    <message>
        <source>The case has gone to the back office for a decision.</source>
        <translation>Müraciət qərar üçün arxa ofisə göndərildi.</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Sənəd çatışmır</translation>
    </message>
    <message>
        <source>The visitor took the list and will come back.</source>
        <translation>Vətəndaş siyahını götürdü, yenidən gələcək.</translation>
    </message>
    <message>
        <source>Wrong direction</source>
        <translation>İstiqamət səhvdir</translation>
    </message>
    <message>
        <source>A new ticket for another line is needed.</source>
        <translation>Başqa istiqamət üçün yeni növbə lazımdır.</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Başqasına ötürüldü</translation>
    </message>
    <message>
        <source>Another desk or body goes on with it.</source>
        <translation>Başqa masa və ya qurum davam edir.</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Vətəndaş getdi</translation>
    </message>
    <message>
        <source>Went away before anything was settled.</source>
        <translation>Məsələ həll olunmamış çıxıb getdi.</translation>
    </message>
    <message>
        <source>E-social cabinet</source>
        <translation>E-sosial kabineti</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefon zəngi</translation>
    </message>
    <message>
        <source>In person at the centre</source>
        <translation>Mərkəzdə şəxsən</translation>
    </message>
    <message>
        <source>Through the representative</source>
        <translation>Nümayəndə vasitəsilə</translation>
    </message>
    <message>
        <source>the person’s own</source>
        <translation>öz telefonu</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>qohumunun telefonu</translation>
    </message>
    <message>
        <source>a neighbour’s</source>
        <translation>qonşusunun telefonu</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Hələ soruşulmayıb</translation>
    </message>
    <message>
        <source>Citizen of Azerbaijan</source>
        <translation>Azərbaycan vətəndaşı</translation>
    </message>
    <message>
        <source>Foreigner with permanent residence</source>
        <translation>Əcnəbi (daimi yaşayış)</translation>
    </message>
    <message>
        <source>Stateless with permanent residence</source>
        <translation>Vətəndaşlığı yoxdur (daimi yaşayış)</translation>
    </message>
    <message>
        <source>Questions of the application without an answer: {count}</source>
        <translation>Ərizədə cavabsız sual: {count}</translation>
    </message>
    <message>
        <source>The recipient’s surname is empty</source>
        <translation>Xidmət alanın soyadı yazılmayıb</translation>
    </message>
    <message>
        <source>The recipient’s name is empty</source>
        <translation>Xidmət alanın adı yazılmayıb</translation>
    </message>
    <message>
        <source>No consent or legal basis is recorded</source>
        <translation>Razılıq və ya hüquqi əsas qeyd edilməyib</translation>
    </message>
    <message>
        <source>Missing: {title}</source>
        <translation>Çatmır: {title}</translation>
    </message>
    <message>
        <source>We are still checking ourselves: {title}</source>
        <translation>Hələ özümüz yoxlayırıq: {title}</translation>
    </message>
    <message>
        <source>The relatives have not been asked about</source>
        <translation>Qohumlar barədə soruşulmayıb</translation>
    </message>
    <message>
        <source>The registry has not been asked: {title}</source>
        <translation>Reyestr yoxlanılmayıb: {title}</translation>
    </message>
    <message>
        <source>The application is still with the volunteer</source>
        <translation>Ərizə hələ könüllüdədir</translation>
    </message>
    <message>
        <source>Not answered: {title}</source>
        <translation>Cavab yoxdur: {title}</translation>
    </message>
    <message>
        <source>To be put right: {title}</source>
        <translation>Düzəldilməlidir: {title}</translation>
    </message>
    <message>
        <source>How to answer is not chosen</source>
        <translation>Cavabın necə veriləcəyi seçilməyib</translation>
    </message>
    <message>
        <source>The application is not signed</source>
        <translation>Ərizə imzalanmayıb</translation>
    </message>
    <message>
        <source>The signed application is not attached</source>
        <translation>İmzalı ərizə əlavə edilməyib</translation>
    </message>
    <message>
        <source>Two values were written apart: choose one</source>
        <translation>Ayrı-ayrılıqda iki dəyər yazılıb: birini seçin</translation>
    </message>
    <message>
        <source>Please tell me your surname.</source>
        <translation>Zəhmət olmasa, soyadınızı deyin.</translation>
    </message>
    <message>
        <source>Please tell me your name.</source>
        <translation>Zəhmət olmasa, adınızı deyin.</translation>
    </message>
    <message>
        <source>Please tell me whether we may look up your data in the registries.</source>
        <translation>Məlumatlarınızı reyestrlərdə yoxlamağımıza razısınızmı?</translation>
    </message>
    <message>
        <source>To accept your case I still need this: {title}.</source>
        <translation>Müraciətinizi qəbul etmək üçün mənə bu da lazımdır: {title}.</translation>
    </message>
    <message>
        <source>We are checking this ourselves, you need not bring anything: {title}.</source>
        <translation>Bunu özümüz yoxlayırıq, heç nə gətirməyin: {title}.</translation>
    </message>
    <message>
        <source>Please tell me which relatives live in the same settlement.</source>
        <translation>Hansı qohumlarınız eyni yaşayış məntəqəsində yaşayır?</translation>
    </message>
    <message>
        <source>Please wait a moment, I am checking your data: {title}.</source>
        <translation>Bir az gözləyin, məlumatınızı yoxlayıram: {title}.</translation>
    </message>
    <message>
        <source>Our volunteer will finish the application with you first.</source>
        <translation>Əvvəlcə könüllümüz ərizəni sizinlə tamamlayacaq.</translation>
    </message>
    <message>
        <source>One more question from the application: {title}</source>
        <translation>Ərizədən daha bir sual: {title}</translation>
    </message>
    <message>
        <source>Let us check this answer once more: {title}</source>
        <translation>Gəlin bu cavabı bir də yoxlayaq: {title}</translation>
    </message>
    <message>
        <source>How would you like to get the answer?</source>
        <translation>Cavabı necə almaq istəyirsiniz?</translation>
    </message>
    <message>
        <source>Please sign the application.</source>
        <translation>Zəhmət olmasa, ərizəni imzalayın.</translation>
    </message>
    <message>
        <source>Please wait a moment, I am attaching your application.</source>
        <translation>Bir az gözləyin, ərizənizi əlavə edirəm.</translation>
    </message>
    <message>
        <source>Please wait a moment, I am comparing two entries.</source>
        <translation>Bir az gözləyin, iki qeydi tutuşdururam.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Qoşulur…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Xətt var</translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation>Xətt kəsilib: {time}</translation>
    </message>
    <message>
        <source>Central refuses this station</source>
        <translation>Mərkəzi server bu stansiyanı qəbul etmir</translation>
    </message>
    <message>
        <source>Differs from central</source>
        <translation>Mərkəzi serverlə fərq var</translation>
    </message>
    <message>
        <source>only here: {count}</source>
        <translation>yalnız burada: {count}</translation>
    </message>
    <message>
        <source>sealed: {count}</source>
        <translation>möhürlənib: {count}</translation>
    </message>
    <message>
        <source>stuck: {count}</source>
        <translation>ilişib: {count}</translation>
    </message>
</context>
<context>
    <name>DirectionsPage</name>
    <message numerus="yes">
        <source>Waiting now: %n people</source>
        <translation>
            <numerusform>İndi gözləyir: %n nəfər</numerusform>
            <numerusform>İndi gözləyir: %n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Nə üçün gəlmisiniz?</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Bilmirəm</translation>
    </message>
    <message>
        <source>A volunteer will come and help</source>
        <translation>Könüllü gəlib kömək edəcək</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Issued by</source>
        <translation>Verən orqan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrəsi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Verilmə tarixi</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Etibarlıdır</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>gg.aa.iiii</translation>
    </message>
    <message>
        <source>In a registry…</source>
        <translation>Reyestrdən…</translation>
    </message>
    <message>
        <source>Registry silent…</source>
        <translation>Xətt yoxdur…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Lazım deyil…</translation>
    </message>
    <message>
        <source>Will bring…</source>
        <translation>Gətirəcək…</translation>
    </message>
    <message>
        <source>Illegible</source>
        <translation>Oxunmur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vaxtı keçib</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yenidən tələb et</translation>
    </message>
    <message>
        <source>It is no longer valid.</source>
        <translation>Artıq etibarlı deyil.</translation>
    </message>
    <message>
        <source>The date lies ahead.</source>
        <translation>Tarix hələ gəlməyib.</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>Sənəd seçilməyib</translation>
    </message>
</context>
<context>
    <name>DocumentMatrix</name>
    <message>
        <source>Documents of the case</source>
        <translation>Müraciətin sənədləri</translation>
    </message>
    <message>
        <source>1 to 4 tick a form, Space takes it on, Enter opens the details of the row</source>
        <translation>1–4 düymələri formanı işarələyir, Boşluq növbəti vəziyyətə keçirir, Enter sətrin təfərrüatını açır</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>V</source>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>K</source>
        <translation>S</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>yalnız göstərilib</translation>
    </message>
    <message>
        <source>shown, returned</source>
        <translation>göstərilib, qaytarılıb</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>saxlanılıb</translation>
    </message>
    <message>
        <source>item 22 is unconfirmed, the form is taken and recorded</source>
        <translation>22-ci bənd təsdiq edilməyib, bu forma qəbul edilir və qeyd olunur</translation>
    </message>
    <message>
        <source>item 22 does not take this form, it does not count</source>
        <translation>22-ci bəndə görə bu forma qəbul edilmir, nəzərə alınmır</translation>
    </message>
    <message>
        <source>here</source>
        <translation>var</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>lazım deyil</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ÇATMIR</translation>
    </message>
    <message>
        <source>Obtained: {source}</source>
        <translation>Alınıb: {source}</translation>
    </message>
    <message>
        <source>Obtained electronically</source>
        <translation>Elektron alınıb</translation>
    </message>
    <message>
        <source>WAITING FOR REGISTRY</source>
        <translation>REYESTR GÖZLƏNİLİR</translation>
    </message>
    <message>
        <source>1 Orig.</source>
        <translation>1 Əsli</translation>
    </message>
    <message>
        <source>will bring it: {date}</source>
        <translation>gətirəcək: {date}</translation>
    </message>
    <message>
        <source>or {title}</source>
        <translation>və ya {title}</translation>
    </message>
    <message>
        <source>item {number}:</source>
        <translation>bənd {number}:</translation>
    </message>
    <message>
        <source>Document · whose</source>
        <translation>Sənəd · kimin</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Tələb</translation>
    </message>
    <message>
        <source>2 Copy</source>
        <translation>2 Surəti</translation>
    </message>
    <message>
        <source>3 Notar.</source>
        <translation>3 Notar.</translation>
    </message>
    <message>
        <source>4 Electr.</source>
        <translation>4 Elektr.</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>? unconfirmed (item 22)</source>
        <translation>? təsdiqsiz (bənd 22)</translation>
    </message>
</context>
<context>
    <name>EligibilityPanel</name>
    <message>
        <source>Who may apply</source>
        <translation>Kim müraciət edə bilər</translation>
    </message>
    <message>
        <source>Users of the service (item 10)</source>
        <translation>Xidmət istifadəçiləri (bənd 10)</translation>
    </message>
    <message>
        <source>Grounds of refusal (item 9)</source>
        <translation>İmtina əsasları (bənd 9)</translation>
    </message>
    <message>
        <source>Legal basis (item 5)</source>
        <translation>Hüquqi əsas (bənd 5)</translation>
    </message>
    <message>
        <source>Which of these apply is not confirmed: nobody is turned away for it</source>
        <translation>Hansının aid olduğu təsdiqlənməyib: buna görə heç kim geri qaytarılmır</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Another entry</source>
        <translation>Başqa qeyd</translation>
    </message>
    <message>
        <source>Ticket given out</source>
        <translation>Bilet verilib</translation>
    </message>
    <message>
        <source>Ticket called</source>
        <translation>Bilet çağırılıb</translation>
    </message>
    <message>
        <source>Visitor did not come</source>
        <translation>Vətəndaş gəlməyib</translation>
    </message>
    <message>
        <source>Visitor asked to wait</source>
        <translation>Vətəndaşdan gözləməsi xahiş edilib</translation>
    </message>
    <message>
        <source>Visitor put back into the line</source>
        <translation>Vətəndaş növbəyə qaytarılıb</translation>
    </message>
    <message>
        <source>Ticket joined to a case</source>
        <translation>Bilet müraciətə bağlanıb</translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation>Qəbul bitirilib</translation>
    </message>
    <message>
        <source>Volunteer called</source>
        <translation>Könüllü çağırılıb</translation>
    </message>
    <message>
        <source>Volunteer came</source>
        <translation>Könüllü gəlib</translation>
    </message>
    <message>
        <source>Paper sent to the printer</source>
        <translation>Kağız çapa göndərilib</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Kağız çap edilib</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Müraciət açılıb</translation>
    </message>
    <message>
        <source>Field filled in</source>
        <translation>Xana doldurulub</translation>
    </message>
    <message>
        <source>Person or relative added</source>
        <translation>Şəxs və ya qohum əlavə edilib</translation>
    </message>
    <message>
        <source>Person or relative removed</source>
        <translation>Şəxs və ya qohum silinib</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Sənəd göstərilib</translation>
    </message>
    <message>
        <source>Decision about a document</source>
        <translation>Sənəd barədə qərar</translation>
    </message>
    <message>
        <source>Answer of a registry</source>
        <translation>Reyestrin cavabı</translation>
    </message>
    <message>
        <source>Consent or legal basis recorded</source>
        <translation>Razılıq və ya hüquqi əsas qeyd edilib</translation>
    </message>
    <message>
        <source>Relatives asked about</source>
        <translation>Qohumlar soruşulub</translation>
    </message>
    <message>
        <source>Application sent to the volunteers</source>
        <translation>Ərizə könüllülərə göndərilib</translation>
    </message>
    <message>
        <source>Application taken by a volunteer</source>
        <translation>Ərizəni könüllü götürüb</translation>
    </message>
    <message>
        <source>Application handed back</source>
        <translation>Ərizə qaytarılıb</translation>
    </message>
    <message>
        <source>Application signed</source>
        <translation>Ərizə imzalanıb</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fayl əlavə edilib</translation>
    </message>
    <message>
        <source>Case registered</source>
        <translation>Müraciət qeydə alınıb</translation>
    </message>
    <message>
        <source>Case accepted</source>
        <translation>Müraciət qəbul edilib</translation>
    </message>
    <message>
        <source>Centre set up</source>
        <translation>Mərkəzin məlumatı yazılıb</translation>
    </message>
    <message>
        <source>Member of staff set up</source>
        <translation>Əməkdaş əlavə edilib və ya dəyişdirilib</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Qurğu qeydiyyata alınıb</translation>
    </message>
    <message>
        <source>Device blocked</source>
        <translation>Qurğu bloklanıb</translation>
    </message>
    <message>
        <source>Device goes on under a new name</source>
        <translation>Qurğu yeni adla davam edir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmir</translation>
    </message>
    <message>
        <source>doesn’t know</source>
        <translation>bilmir</translation>
    </message>
    <message>
        <source>won’t say</source>
        <translation>demək istəmir</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>yalnız göstərilib</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>saxlanılıb</translation>
    </message>
    <message>
        <source>shown and returned</source>
        <translation>göstərilib, qaytarılıb</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Found cases</source>
        <translation>Tapılan müraciətlər</translation>
    </message>
    <message>
        <source>Found cases: {count}</source>
        <translation>Tapılan müraciətlər: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açıq</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>qeydə alınıb</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>qəbul edilib</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Adı hələ bilinmir</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the visit</source>
        <translation>Qəbulu bitir</translation>
    </message>
    <message>
        <source>How did the visit end?</source>
        <translation>Qəbul necə bitdi?</translation>
    </message>
    <message>
        <source>Press 1 to 7. The marked line fits the state of the case.</source>
        <translation>1–7 düyməsini basın. İşarələnmiş sətir müraciətin vəziyyətinə uyğundur.</translation>
    </message>
    <message>
        <source>Note, if needed</source>
        <translation>Lazımdırsa, qeyd</translation>
    </message>
    <message>
        <source>Information and a list of what to bring</source>
        <translation>Məlumat və “Nə gətirməli” vərəqi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>Zal lövhəsi</translation>
    </message>
    <message>
        <source>Please watch this board: your number will appear here.</source>
        <translation>Lövhəni izləyin: nömrəniz burada görünəcək.</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Əvvəl çağırılanlar</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Gözləyən yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n</source>
        <translation>
            <numerusform>Gözləyir: %n</numerusform>
            <numerusform>Gözləyir: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is not up to date (last at {time}). Please listen to the staff.</source>
        <translation>Lövhə yenilənmir (sonuncu dəfə {time}). Əməkdaşları dinləyin.</translation>
    </message>
    <message>
        <source>Last update {time}</source>
        <translation>Son yenilənmə {time}</translation>
    </message>
    <message>
        <source>No sound: please watch the board</source>
        <translation>Səs yoxdur: lövhəni izləyin</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Send to a volunteer</source>
        <translation>Könüllüyə göndər</translation>
    </message>
    <message>
        <source>Read this to the visitor. The volunteer scans the ticket, fills in the form, hands it back.</source>
        <translation>Bunu vətəndaşa oxuyun. Könüllü bileti skan edir, formanı doldurur və geri qaytarır.</translation>
    </message>
    <message>
        <source>Consent to be helped</source>
        <translation>Köməyə razılıq</translation>
    </message>
    <message>
        <source>The visitor agreed</source>
        <translation>Vətəndaş razılıq verdi</translation>
    </message>
    <message>
        <source>Who is to be helped</source>
        <translation>Kimə kömək edilir</translation>
    </message>
    <message>
        <source>The volunteer looks for this name in the hall.</source>
        <translation>Könüllü zalda bu adı axtarır.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Göndər</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>HelperWindow</name>
    <message>
        <source>Understood</source>
        <translation>Aydındır</translation>
    </message>
    <message>
        <source>{0} goes back to the desk and is next there.</source>
        <translation>{0} masaya qayıdır və orada növbədə birincidir.</translation>
    </message>
    <message>
        <source>Volunteer {0}</source>
        <translation>Könüllü {0}</translation>
    </message>
    <message>
        <source>Ticket {0} · {1}</source>
        <translation>Bilet {0} · {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Yadda saxlanıldı {0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilidlə</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölmələr</translation>
    </message>
    <message>
        <source>The agent fills in the rest. It is not shown here.</source>
        <translation>Qalanını agent doldurur. Burada göstərilmir.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Növbəti sual</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Oxunuşa keç</translation>
    </message>
    <message>
        <source>Hand back to the agent</source>
        <translation>Agentə qaytar</translation>
    </message>
    <message>
        <source>Hand back without confirming all</source>
        <translation>Hamısı təsdiqlənmədən qaytar</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Who else is in the case?</source>
        <translation>Müraciətdə başqa kim var?</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Nümayəndə</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>Başqa ərizəçi</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Müşayiətçi</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tərcüməçi</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Gözləyən yoxdur</translation>
    </message>
    <message>
        <source>When a visitor takes a ticket, it appears here. A case can be found by Ctrl+K.</source>
        <translation>Vətəndaş növbə götürəndə burada görünəcək. Müraciəti Ctrl+K ilə tapmaq olar.</translation>
    </message>
    <message>
        <source>Waiting now: {count}</source>
        <translation>İndi gözləyir: {count}</translation>
    </message>
    <message>
        <source>Call the next visitor, or scan a ticket.</source>
        <translation>Növbəti vətəndaşı çağırın və ya bileti skan edin.</translation>
    </message>
    <message>
        <source>Call the next visitor</source>
        <translation>Növbətini çağır</translation>
    </message>
    <message>
        <source>Waiting outside the line</source>
        <translation>Növbədən kənar gözləyənlər</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>və daha {count}</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>gözləməsi xahiş olunub</translation>
    </message>
    <message>
        <source>with a volunteer</source>
        <translation>könüllüdədir</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Geri çağır</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Masanın düymələri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>call the next visitor</source>
        <translation>növbəti vətəndaşı çağırmaq</translation>
    </message>
    <message>
        <source>call again · the visitor did not come</source>
        <translation>təkrar çağırmaq · gəlmədi</translation>
    </message>
    <message>
        <source>scan a ticket or a case, find a case by name or FİN</source>
        <translation>bileti və ya müraciəti skan etmək, ad və ya FİN ilə tapmaq</translation>
    </message>
    <message>
        <source>open a step of the case, in any order</source>
        <translation>müraciətin addımını istənilən ardıcıllıqla açmaq</translation>
    </message>
    <message>
        <source>documents · check in the registries</source>
        <translation>sənədlər · reyestrlərdə yoxlama</translation>
    </message>
    <message>
        <source>send to a volunteer · let the visitor wait</source>
        <translation>könüllüyə göndərmək · gözləməsini istəmək</translation>
    </message>
    <message>
        <source>print a paper again</source>
        <translation>sənədi yenidən çap etmək</translation>
    </message>
    <message>
        <source>register the case today, complete or not</source>
        <translation>müraciəti bu gün, natamam olsa da, qeydə almaq</translation>
    </message>
    <message>
        <source>accept the case; while it is blocked, go to the first obstacle</source>
        <translation>müraciəti qəbul etmək; maneə varsa, birincisinə keçmək</translation>
    </message>
    <message>
        <source>finish the visit; 1 to 7 choose how it ended</source>
        <translation>qəbulu bitirmək; 1–7 nəticəni seçir</translation>
    </message>
    <message>
        <source>lock the desk; the PIN leads back to the same cursor</source>
        <translation>masanı kilidləmək; PIN həmin yerə qaytarır</translation>
    </message>
</context>
<context>
    <name>KioskCalls</name>
    <message>
        <source>A visitor at kiosk {0} asks for a volunteer, since {1}.</source>
        <translation>{0} nömrəli kioskda vətəndaş könüllü gözləyir, saat {1}-dən.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Gedirəm</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Call a volunteer</source>
        <translation>Könüllü çağır</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Adi hərf</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Böyük hərf</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>Adi rənglər</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>Ticket kiosk</source>
        <translation>Növbə köşkü</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Locked</source>
        <translation>Kilidlənib</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Another person signs in</source>
        <translation>Başqası daxil olur</translation>
    </message>
</context>
<context>
    <name>Lodging</name>
    <message>
        <source>Accepted: case {number}</source>
        <translation>Qəbul edildi: müraciət {number}</translation>
    </message>
    <message>
        <source>The decision comes by {date}. Give the visitor the receipt, then F11.</source>
        <translation>Qərar {date} tarixinədək veriləcək. Qəbzi vətəndaşa verin, sonra F11.</translation>
    </message>
    <message>
        <source>Registered: case {number}</source>
        <translation>Qeydə alındı: müraciət {number}</translation>
    </message>
    <message>
        <source>The term ends on {date}. Give the visitor the receipt, then F11.</source>
        <translation>Müddət {date} tarixində bitir. Qəbzi vətəndaşa verin, sonra F11.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Aydındır</translation>
    </message>
    <message>
        <source>The case is saved. Mend the printer and print again with F9.</source>
        <translation>Müraciət yadda saxlanılıb. Printeri qaydaya salın və F9 ilə yenidən çap edin.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This could not be done (code {code}).</source>
        <translation>Bunu etmək mümkün olmadı (kod: {code}).</translation>
    </message>
    <message>
        <source>No such ticket today: {text}.</source>
        <translation>Bu gün belə bilet yoxdur: {text}.</translation>
    </message>
    <message>
        <source>The visit with ticket {ticket} has ended.</source>
        <translation>{ticket} biletli ziyarət başa çatıb.</translation>
    </message>
    <message>
        <source>The numbers of this line are used up for today. Call a supervisor.</source>
        <translation>Bu növbənin nömrələri bu gün üçün bitib. Rəhbəri çağırın.</translation>
    </message>
    <message>
        <source>This centre has no such line.</source>
        <translation>Bu mərkəzdə belə istiqamət yoxdur.</translation>
    </message>
    <message>
        <source>This need is not known here.</source>
        <translation>Bu ehtiyac burada tanınmır.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is at this desk. Finish that visit first.</source>
        <translation>Bu masada {ticket} bileti var. Əvvəlcə o müraciəti bitirin.</translation>
    </message>
    <message>
        <source>Choose how the visit ended.</source>
        <translation>Müraciətin nə ilə bitdiyini seçin.</translation>
    </message>
    <message>
        <source>The code was misread. Scan it once more.</source>
        <translation>Kod səhv oxundu. Yenidən skan edin.</translation>
    </message>
    <message>
        <source>This is not one of our codes: they have digits only.</source>
        <translation>Bu, bizim kodlarımızdan deyil: kodlar yalnız rəqəmdən ibarətdir.</translation>
    </message>
    <message>
        <source>This paper is from another centre.</source>
        <translation>Bu kağız başqa mərkəzdəndir.</translation>
    </message>
    <message>
        <source>This code is neither a ticket nor a case.</source>
        <translation>Bu kod nə bilet, nə də müraciət kodudur.</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>“{text}” üzrə heç nə tapılmadı.</translation>
    </message>
    <message>
        <source>Type at least three letters.</source>
        <translation>Ən azı üç hərf yazın.</translation>
    </message>
    <message>
        <source>This case is not at this centre.</source>
        <translation>Bu müraciət bu mərkəzdə deyil.</translation>
    </message>
    <message>
        <source>The case was accepted already: {number}.</source>
        <translation>Müraciət artıq qəbul edilib: {number}.</translation>
    </message>
    <message>
        <source>The case can&apos;t be accepted yet: something is still missing.</source>
        <translation>Müraciəti hələ qəbul etmək olmur: çatışmayanlar var.</translation>
    </message>
    <message>
        <source>Register the case first (Ctrl+F12).</source>
        <translation>Əvvəlcə müraciəti qeydə alın (Ctrl+F12).</translation>
    </message>
    <message>
        <source>The application was changed after it was signed. Print and sign it again.</source>
        <translation>Ərizə imzalandıqdan sonra dəyişdirilib. Yenidən çap edib imzalatdırın.</translation>
    </message>
    <message>
        <source>Consent or the legal basis is not recorded yet.</source>
        <translation>Razılıq və ya hüquqi əsas hələ qeyd edilməyib.</translation>
    </message>
    <message>
        <source>Say what the person agreed to.</source>
        <translation>Şəxsin nəyə razılıq verdiyini göstərin.</translation>
    </message>
    <message>
        <source>Choose consent or the legal basis.</source>
        <translation>Razılığı və ya hüquqi əsası seçin.</translation>
    </message>
    <message>
        <source>The surname is missing.</source>
        <translation>Soyad yazılmayıb.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Ad yazılmayıb.</translation>
    </message>
    <message>
        <source>The person the service is for can&apos;t be removed.</source>
        <translation>Xidmət alan şəxsi silmək olmaz.</translation>
    </message>
    <message>
        <source>This field is not known.</source>
        <translation>Bu sahə tanınmır.</translation>
    </message>
    <message>
        <source>This person is no longer in the case.</source>
        <translation>Bu şəxs artıq müraciətdə yoxdur.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>Sənəd çatışmır.</translation>
    </message>
    <message>
        <source>The registry has not answered yet.</source>
        <translation>Reyestr hələ cavab verməyib.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Səbəbini yazın.</translation>
    </message>
    <message>
        <source>Say where this is known from.</source>
        <translation>Bunun haradan məlum olduğunu göstərin.</translation>
    </message>
    <message>
        <source>This answer is not possible for the document.</source>
        <translation>Bu sənəd üçün belə cavab yoxdur.</translation>
    </message>
    <message>
        <source>The document can&apos;t be recorded in this form.</source>
        <translation>Sənədi bu formada qeyd etmək olmur.</translation>
    </message>
    <message>
        <source>This document is no longer on the list.</source>
        <translation>Bu sənəd artıq siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>The relatives have not been checked yet.</source>
        <translation>Qohumlar hələ yoxlanılmayıb.</translation>
    </message>
    <message>
        <source>The registry has not been asked yet.</source>
        <translation>Reyestr üzrə yoxlama hələ aparılmayıb.</translation>
    </message>
    <message>
        <source>Choose what the registry answered.</source>
        <translation>Reyestrin cavabını seçin.</translation>
    </message>
    <message>
        <source>A question of the application has no answer.</source>
        <translation>Ərizədə cavabsız sual var.</translation>
    </message>
    <message>
        <source>An answer of the application needs mending.</source>
        <translation>Ərizədə düzəldilməli cavab var.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be recorded.</source>
        <translation>Bu cavabı qeyd etmək olmur.</translation>
    </message>
    <message>
        <source>The form no longer has this question.</source>
        <translation>Bu sual artıq formada yoxdur.</translation>
    </message>
    <message>
        <source>The application is not signed yet.</source>
        <translation>Ərizə hələ imzalanmayıb.</translation>
    </message>
    <message>
        <source>The signed application has not been scanned yet.</source>
        <translation>İmzalanmış ərizə hələ skan edilməyib.</translation>
    </message>
    <message>
        <source>The file itself is not at this station yet; only its record has arrived.</source>
        <translation>Fayl hələ bu stansiyaya gəlməyib; yalnız qeydi var.</translation>
    </message>
    <message>
        <source>Two values were written apart. Choose the right one.</source>
        <translation>İki fərqli məlumat yazılıb. Düzgününü seçin.</translation>
    </message>
    <message>
        <source>Say why another person signs.</source>
        <translation>Başqasının nə üçün imzaladığını yazın.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Kimin imzaladığını yazın.</translation>
    </message>
    <message>
        <source>Say who witnessed the signature.</source>
        <translation>İmzanın kimin yanında qoyulduğunu yazın.</translation>
    </message>
    <message>
        <source>Choose how the application is signed.</source>
        <translation>Ərizənin necə imzalandığını seçin.</translation>
    </message>
    <message>
        <source>How to answer the person has not been asked yet.</source>
        <translation>Cavabın necə veriləcəyi hələ soruşulmayıb.</translation>
    </message>
    <message>
        <source>A telephone number is needed for a call.</source>
        <translation>Zəng üçün telefon nömrəsi lazımdır.</translation>
    </message>
    <message>
        <source>Choose how to answer the person.</source>
        <translation>Cavabın necə veriləcəyini seçin.</translation>
    </message>
    <message>
        <source>The person has to agree first that a volunteer helps.</source>
        <translation>Əvvəlcə şəxs könüllünün köməyinə razılıq verməlidir.</translation>
    </message>
    <message>
        <source>A volunteer takes the case by its ticket: there is none.</source>
        <translation>Könüllü müraciəti biletlə götürür: bilet yoxdur.</translation>
    </message>
    <message>
        <source>The application is still with a volunteer.</source>
        <translation>Ərizə hələ könüllüdədir.</translation>
    </message>
    <message>
        <source>The case was sent to the volunteers already.</source>
        <translation>Müraciət artıq könüllülərə göndərilib.</translation>
    </message>
    <message>
        <source>This case is not offered to volunteers now.</source>
        <translation>Bu müraciət indi könüllülərə verilməyib.</translation>
    </message>
    <message>
        <source>No case is waiting for a volunteer under this ticket: {text}.</source>
        <translation>Bu biletlə könüllü gözləyən müraciət yoxdur: {text}.</translation>
    </message>
    <message>
        <source>Another volunteer has taken this case already.</source>
        <translation>Bu müraciəti artıq başqa könüllü götürüb.</translation>
    </message>
    <message>
        <source>Another volunteer is helping with this case.</source>
        <translation>Bu müraciətdə başqa könüllü kömək edir.</translation>
    </message>
    <message>
        <source>The term is out of range.</source>
        <translation>Müddət düzgün deyil.</translation>
    </message>
    <message>
        <source>This service is not in the catalogue of the centre.</source>
        <translation>Bu xidmət mərkəzin kataloqunda yoxdur.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation>Bu suala hələ cavab verilməyib.</translation>
    </message>
    <message>
        <source>The date is not complete: day, month and year are needed.</source>
        <translation>Tarix tam deyil: gün, ay və il lazımdır.</translation>
    </message>
    <message>
        <source>There is no such date. Write it as 05.03.1948.</source>
        <translation>Belə tarix yoxdur. Belə yazın: 05.03.1948.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>İli dörd rəqəmlə yazın.</translation>
    </message>
    <message>
        <source>The date is too early: {earliest} at the earliest.</source>
        <translation>Tarix çox tezdir: ən tezi {earliest} ola bilər.</translation>
    </message>
    <message>
        <source>The date is too late: {latest} at the latest.</source>
        <translation>Tarix çox gecdir: ən geci {latest} ola bilər.</translation>
    </message>
    <message>
        <source>The year {year} is long ago. Is it right?</source>
        <translation>{year}-ci il çox əvvəldir. Düzgündürmü?</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: ad@example.az</source>
        <translation>Bu, e-poçt ünvanı deyil. Nümunə: ad@example.az</translation>
    </message>
    <message>
        <source>The address had spaces in it; they were left out.</source>
        <translation>Ünvanda boşluqlar var idi, onlar çıxarıldı.</translation>
    </message>
    <message>
        <source>This e-mail address looks unusual. Please check it.</source>
        <translation>Bu e-poçt ünvanı qeyri-adi görünür. Yoxlayın.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be chosen together with others.</source>
        <translation>Bu cavab başqaları ilə birlikdə seçilə bilməz.</translation>
    </message>
    <message>
        <source>Only digits can be written here.</source>
        <translation>Buraya yalnız rəqəm yazmaq olar.</translation>
    </message>
    <message>
        <source>“{given}” is not among the answers. Choose one from the list.</source>
        <translation>“{given}” cavabların arasında yoxdur. Siyahıdan seçin.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Burada tam ədəd lazımdır.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Bəli və ya xeyr cavabını seçin.</translation>
    </message>
    <message>
        <source>There are unusual characters here. Please check.</source>
        <translation>Burada qeyri-adi işarələr var. Yoxlayın.</translation>
    </message>
    <message>
        <source>The number is too large: {maximum} at most.</source>
        <translation>Ədəd çox böyükdür: ən çoxu {maximum} ola bilər.</translation>
    </message>
    <message>
        <source>The text is too long: {longest} characters at most, {length} now.</source>
        <translation>Mətn çox uzundur: ən çoxu {longest} işarə, indi {length}.</translation>
    </message>
    <message>
        <source>The number is too small: {minimum} at least.</source>
        <translation>Ədəd çox kiçikdir: ən azı {minimum} olmalıdır.</translation>
    </message>
    <message>
        <source>Eight characters. On an older card the FIN is the first seven of them.</source>
        <translation>Səkkiz işarədir. Köhnə vəsiqədə FİN onların ilk yeddisidir.</translation>
    </message>
    <message>
        <source>A FIN has 7 characters, a foreigner&apos;s 5 or 6; here are {length}.</source>
        <translation>FİN 7 işarədən, əcnəbidə 5 və ya 6 işarədən ibarətdir; burada {length} var.</translation>
    </message>
    <message>
        <source>Is it the letter I or the digit 1? Old cards confuse them.</source>
        <translation>Bu, I hərfidir, yoxsa 1 rəqəmi? Köhnə vəsiqələrdə qarışır.</translation>
    </message>
    <message>
        <source>A FIN never has the letter O: it is the digit 0.</source>
        <translation>FİN-də O hərfi olmur: bu, 0 rəqəmidir.</translation>
    </message>
    <message>
        <source>A FIN has only the letters A–Z and digits.</source>
        <translation>FİN yalnız A–Z hərflərindən və rəqəmlərdən ibarətdir.</translation>
    </message>
    <message>
        <source>The account number is mistyped: its check digits don&apos;t fit.</source>
        <translation>Hesab nömrəsində səhv var: yoxlama rəqəmləri uyğun gəlmir.</translation>
    </message>
    <message>
        <source>This is not an IBAN. It begins with AZ and has 28 characters.</source>
        <translation>Bu, IBAN deyil. IBAN AZ ilə başlayır və 28 işarədən ibarətdir.</translation>
    </message>
    <message>
        <source>An IBAN has 28 characters; here are {length}.</source>
        <translation>IBAN 28 işarədən ibarətdir; burada {length} var.</translation>
    </message>
    <message>
        <source>Only an Azerbaijani account can be given here: it begins with AZ.</source>
        <translation>Burada yalnız Azərbaycan hesabı göstərilə bilər: AZ ilə başlayır.</translation>
    </message>
    <message>
        <source>This is a card number. The account&apos;s IBAN is needed.</source>
        <translation>Bu, kart nömrəsidir. Hesabın IBAN-ı lazımdır.</translation>
    </message>
    <message>
        <source>An identity card is AZE and 8 digits, or AA and 7 digits.</source>
        <translation>Şəxsiyyət vəsiqəsi AZE və 8 rəqəm, ya da AA və 7 rəqəmdir.</translation>
    </message>
    <message>
        <source>It is not clear where the qəpik begin. Write it as 1250.50.</source>
        <translation>Qəpiyin harada başladığı aydın deyil. Belə yazın: 1250.50.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as 250 or 250.50.</source>
        <translation>Bu, məbləğ deyil. Belə yazın: 250 və ya 250.50.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: 050 123 45 67</source>
        <translation>Bu, telefon nömrəsi deyil. Nümunə: 050 123 45 67</translation>
    </message>
    <message>
        <source>{number} is a service number. The person&apos;s own number is needed.</source>
        <translation>{number} xidmət nömrəsidir. Şəxsin öz nömrəsi lazımdır.</translation>
    </message>
    <message>
        <source>This number looks unusual. Please check it.</source>
        <translation>Bu nömrə qeyri-adi görünür. Yoxlayın.</translation>
    </message>
    <message>
        <source>A postal code is AZ and 4 digits. Please check.</source>
        <translation>Poçt indeksi AZ və 4 rəqəmdir. Yoxlayın.</translation>
    </message>
    <message>
        <source>This residence card number looks unusual. Please check.</source>
        <translation>Bu yaşayış icazəsinin nömrəsi qeyri-adi görünür. Yoxlayın.</translation>
    </message>
    <message>
        <source>This social insurance number looks unusual. Please check.</source>
        <translation>Bu sosial sığorta nömrəsi qeyri-adi görünür. Yoxlayın.</translation>
    </message>
    <message>
        <source>The VÖEN is mistyped: its check digit doesn&apos;t fit.</source>
        <translation>VÖEN-də səhv var: yoxlama rəqəmi uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The last digit of a VÖEN is 1 or 2.</source>
        <translation>VÖEN-in son rəqəmi 1 və ya 2 olur.</translation>
    </message>
    <message>
        <source>A VÖEN has {wanted} digits.</source>
        <translation>VÖEN {wanted} rəqəmdən ibarətdir.</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({kind}). What was saved is safe. Try once more.</source>
        <translation>Proqramda xəta baş verdi ({kind}). Yadda saxlanılanlar qorunub. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>No such staff number at this centre.</source>
        <translation>Bu mərkəzdə belə işçi nömrəsi yoxdur.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Parol düzgün deyil.</translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>PIN düzgün deyil.</translation>
    </message>
    <message>
        <source>This station is for another role.</source>
        <translation>Bu iş yeri başqa vəzifə üçündür.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Çox cəhd edildi. Bir az gözləyin, sonra yenidən yoxlayın.</translation>
    </message>
    <message>
        <source>This station may not do that.</source>
        <translation>Bu iş yerindən bunu etmək olmaz.</translation>
    </message>
    <message>
        <source>Your role may not do that.</source>
        <translation>Vəzifəniz bunu etməyə icazə vermir.</translation>
    </message>
    <message>
        <source>A volunteer may not do that: the agent decides.</source>
        <translation>Könüllü bunu edə bilməz: qərarı agent verir.</translation>
    </message>
    <message>
        <source>Only the agent fills in this field.</source>
        <translation>Bu sahəni yalnız agent doldurur.</translation>
    </message>
    <message>
        <source>This device is blocked. Call the administrator.</source>
        <translation>Bu qurğu bloklanıb. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>This station may not see that.</source>
        <translation>Bu iş yeri bunu görə bilməz.</translation>
    </message>
    <message>
        <source>This device is not known at the centre.</source>
        <translation>Bu qurğu mərkəzdə tanınmır.</translation>
    </message>
    <message>
        <source>This member of staff is not known at the centre.</source>
        <translation>Bu işçi mərkəzdə tanınmır.</translation>
    </message>
    <message>
        <source>The disk did not take the data. What was acknowledged before is safe. Check the free space.</source>
        <translation>Disk məlumatı qəbul etmədi. Əvvəl təsdiqlənənlər qorunub. Boş yeri yoxlayın.</translation>
    </message>
    <message>
        <source>No window can be opened: there is no display here that Qt can use.</source>
        <translation>Pəncərə açıla bilmir: burada Qt-nin istifadə edə biləcəyi ekran yoxdur.</translation>
    </message>
    <message>
        <source>No station was set up in {path}. Check the folder in the settings (DOST_DESK_FOLDER).</source>
        <translation>{path} qovluğunda stansiya qurulmayıb. Parametrlərdəki qovluğu yoxlayın (DOST_DESK_FOLDER).</translation>
    </message>
    <message>
        <source>The disk is full. What was acknowledged before is safe. Free some space.</source>
        <translation>Disk doludur. Əvvəl təsdiqlənənlər qorunub. Yer boşaldın.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written. Stop working here and call the administrator.</source>
        <translation>Disk oxunmur və ya yazılmır. Burada işi dayandırın və inzibatçını çağırın.</translation>
    </message>
    <message>
        <source>These records are open in another program on this computer. Close that one first.</source>
        <translation>Bu qeydlər bu kompüterdə başqa proqramda açıqdır. Əvvəlcə onu bağlayın.</translation>
    </message>
    <message>
        <source>The records can&apos;t be written: {path} is read-only. Call the administrator.</source>
        <translation>Qeydlər yazıla bilmir: {path} yalnız oxumaq üçündür. Administratoru çağırın.</translation>
    </message>
    <message>
        <source>The computer has too little memory left. Close other programs.</source>
        <translation>Kompüterdə yaddaş azdır. Başqa proqramları bağlayın.</translation>
    </message>
    <message>
        <source>The key of the records is not on this computer. Call the administrator.</source>
        <translation>Qeydlərin açarı bu kompüterdə yoxdur. Administratoru çağırın.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read or written: {path}.</source>
        <translation>Açarı oxumaq və ya yazmaq olmur: {path}.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Sign in to the computer again, or call the administrator.</source>
        <translation>Bu kompüterin açar anbarı kilidlidir və ya yoxdur. Kompüterə yenidən daxil olun və ya inzibatçını çağırın.</translation>
    </message>
    <message>
        <source>The computer has too little memory left to unlock the records. Close other programs.</source>
        <translation>Qeydlərin kilidini açmaq üçün kompüterdə yaddaş azdır. Başqa proqramları bağlayın.</translation>
    </message>
    <message>
        <source>The records are locked by a passphrase, and none was given (DOST_DESK_PASSPHRASE).</source>
        <translation>Qeydlər parol ifadəsi ilə kilidlidir, o isə verilməyib (DOST_DESK_PASSPHRASE).</translation>
    </message>
    <message>
        <source>This computer has no keyring. Set a passphrase for the records (DOST_DESK_PASSPHRASE).</source>
        <translation>Bu kompüterdə açar anbarı yoxdur. Qeydlər üçün parol ifadəsi təyin edin (DOST_DESK_PASSPHRASE).</translation>
    </message>
    <message>
        <source>An unprotected key is for demonstrations only.</source>
        <translation>Qorunmayan açar yalnız nümayiş üçündür.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>Bu parol ifadəsi qeydləri açmır.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read: {file} ({reason}).</source>
        <translation>Parametrlər oxunmur: {file} ({reason}).</translation>
    </message>
    <message>
        <source>The settings are not right: {file} ({reason}).</source>
        <translation>Parametrlər düzgün deyil: {file} ({reason}).</translation>
    </message>
    <message>
        <source>The calendar is damaged: {file}.</source>
        <translation>Təqvim zədələnib: {file}.</translation>
    </message>
    <message>
        <source>A file of the program is damaged: {file}.</source>
        <translation>Proqramın faylı zədələnib: {file}.</translation>
    </message>
    <message>
        <source>This station does not belong to a centre yet. The administrator sets the address of central and a one-time code.</source>
        <translation>Bu iş yeri hələ heç bir mərkəzə qoşulmayıb. Mərkəzi serverin ünvanını və birdəfəlik kodu inzibatçı daxil edir.</translation>
    </message>
    <message>
        <source>Central can&apos;t be reached. A new station needs it once; check the line.</source>
        <translation>Mərkəzi serverlə əlaqə yoxdur. Yeni iş yerinə o, bir dəfə lazımdır; xətti yoxlayın.</translation>
    </message>
    <message>
        <source>Central has a fault and can&apos;t take this station now. Try again later.</source>
        <translation>Mərkəzi serverdə nasazlıq var, bu iş yerini indi qəbul edə bilmir. Sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>What answers is not central, or is another version of it. Check the address in the settings.</source>
        <translation>Cavab verən mərkəzi server deyil və ya onun başqa versiyasıdır. Parametrlərdəki ünvanı yoxlayın.</translation>
    </message>
    <message>
        <source>Central did not understand this station. Update the program.</source>
        <translation>Mərkəzi server bu iş yerini başa düşmədi. Proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>The one-time code has expired. Ask for a new one.</source>
        <translation>Birdəfəlik kodun vaxtı keçib. Yenisini istəyin.</translation>
    </message>
    <message>
        <source>The one-time code is mistyped. Compare it with what you were given.</source>
        <translation>Birdəfəlik kod səhv yazılıb. Sizə verilənlə tutuşdurun.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Cəhdlər çoxdur. Bir dəqiqə gözləyin, sonra yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Central does not know this one-time code.</source>
        <translation>Mərkəzi server bu birdəfəlik kodu tanımır.</translation>
    </message>
    <message>
        <source>The one-time code was used by another station. Ask for a new one.</source>
        <translation>Birdəfəlik koddan başqa iş yeri istifadə edib. Yenisini istəyin.</translation>
    </message>
    <message>
        <source>The one-time code is for a station of another kind. Check the mode in the settings.</source>
        <translation>Birdəfəlik kod başqa növ iş yeri üçündür. Parametrlərdəki rejimi yoxlayın.</translation>
    </message>
    <message>
        <source>No central is set for this station.</source>
        <translation>Bu iş yeri üçün mərkəzi server göstərilməyib.</translation>
    </message>
    <message>
        <source>The exchange with central failed. Work goes on; everything is kept on this PC.</source>
        <translation>Mərkəzi serverlə mübadilə alınmadı. İş davam edir; hamısı bu kompüterdə saxlanılır.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own central did not start.</source>
        <translation>Nümayişin öz mərkəzi serveri işə düşmədi.</translation>
    </message>
    <message>
        <source>{host}:{port} can&apos;t be listened on: {reason}.</source>
        <translation>{host}:{port} ünvanını dinləmək olmur: {reason}.</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened: {path}.</source>
        <translation>Məlumat bazası açılmır: {path}.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached now.</source>
        <translation>Məlumat bazasına indi qoşulmaq olmur.</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened with this key or passphrase.</source>
        <translation>Bu açar və ya parolla məlumat bazası açılmır.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop working here and call the administrator.</source>
        <translation>Məlumat bazası zədələnib. İşi dayandırıb inzibatçını çağırın.</translation>
    </message>
    <message>
        <source>The store contradicts itself. Call the administrator.</source>
        <translation>Məlumat bazasında ziddiyyət var. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program. Update it.</source>
        <translation>Məlumat bazası proqramın daha yeni versiyası ilə yazılıb. Proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Proqram bağlanır.</translation>
    </message>
    <message>
        <source>The key of the store is damaged. Call the administrator.</source>
        <translation>Məlumat bazasının açarı zədələnib. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>This is too large to be recorded.</source>
        <translation>Bu, qeyd etmək üçün çox böyükdür.</translation>
    </message>
    <message>
        <source>A record is damaged. Call the administrator.</source>
        <translation>Qeyd zədələnib. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>A file of the program is missing: {file}.</source>
        <translation>Proqramın faylı yoxdur: {file}.</translation>
    </message>
    <message>
        <source>A file is damaged: {file}.</source>
        <translation>Fayl zədələnib: {file}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read: {file}.</source>
        <translation>Fayl oxunmur: {file}.</translation>
    </message>
    <message>
        <source>There is no line to central. Work goes on; everything is kept on this PC.</source>
        <translation>Mərkəzi serverlə əlaqə yoxdur. İş davam edir, hər şey bu kompüterdə saxlanılır.</translation>
    </message>
    <message>
        <source>Central has a fault. Work goes on; it will be sent later.</source>
        <translation>Mərkəzi serverdə nasazlıq var. İş davam edir, məlumat sonra göndəriləcək.</translation>
    </message>
    <message>
        <source>Central answered something that makes no sense. Work goes on; it will be sent later.</source>
        <translation>Mərkəzi server anlaşılmaz cavab verdi. İş davam edir, məlumat sonra göndəriləcək.</translation>
    </message>
    <message>
        <source>Central answered something that can&apos;t be read. Work goes on; it will be sent later.</source>
        <translation>Mərkəzi serverin cavabı oxunmur. İş davam edir, məlumat sonra göndəriləcək.</translation>
    </message>
    <message>
        <source>This station is not enrolled at central.</source>
        <translation>Bu iş yeri mərkəzi serverdə qeydiyyatda deyil.</translation>
    </message>
    <message>
        <source>Central no longer accepts this station. Call the administrator.</source>
        <translation>Mərkəzi server bu iş yerini artıq qəbul etmir. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>The address of central is not right.</source>
        <translation>Mərkəzi serverin ünvanı düzgün deyil.</translation>
    </message>
    <message>
        <source>Central doesn&apos;t accept this station&apos;s signature. Call the administrator.</source>
        <translation>Mərkəzi server bu iş yerinin imzasını qəbul etmir. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>Central has another version of the program. Update it.</source>
        <translation>Mərkəzi serverdə proqramın başqa versiyası var. Proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>Something is too large to be sent. Call the administrator.</source>
        <translation>Göndərmək üçün çox böyük məlumat var. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>This station and central don&apos;t agree. Stop and call the administrator.</source>
        <translation>Bu iş yeri ilə mərkəzi serverin məlumatları uyğun gəlmir. Dayandırıb inzibatçını çağırın.</translation>
    </message>
    <message>
        <source>The paper can&apos;t be made: a font of the program is missing.</source>
        <translation>Kağız hazırlanmır: proqramın şrifti yoxdur.</translation>
    </message>
    <message>
        <source>The paper&apos;s code is not made of digits.</source>
        <translation>Kağızın kodu rəqəmlərdən ibarət deyil.</translation>
    </message>
    <message>
        <source>The paper could not be made ready for printing.</source>
        <translation>Kağızı çapa hazırlamaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>The printer is not there: {where}. Check the cable and that it is on.</source>
        <translation>Printer tapılmır: {where}. Kabeli və qoşulu olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>The printer did not print. Check paper and cover, then try again.</source>
        <translation>Printer çap etmədi. Kağızı və qapağı yoxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The disk is full: the paper could not be kept.</source>
        <translation>Disk doludur: kağızı saxlamaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>Nothing may be written to the folder {where}.</source>
        <translation>{where} qovluğuna yazmağa icazə yoxdur.</translation>
    </message>
    <message>
        <source>The folder {where} can&apos;t be used.</source>
        <translation>{where} qovluğundan istifadə etmək olmur.</translation>
    </message>
    <message>
        <source>The visit stopped at the step “{step}”: {why}.</source>
        <translation>Nümayiş «{step}» addımında dayandı: {why}.</translation>
    </message>
    <message>
        <source>The program reported a fault during the visit: {what}.</source>
        <translation>Nümayiş zamanı proqramda xəta oldu: {what}.</translation>
    </message>
    <message>
        <source>A paper of the visit did not come out: {what}.</source>
        <translation>Nümayişin kağızı çıxmadı: {what}.</translation>
    </message>
    <message>
        <source>Station and central do not agree after the visit.</source>
        <translation>Nümayişdən sonra stansiya ilə mərkəz uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Nothing can be written to {where}: {reason}.</source>
        <translation>{where} yazıla bilmir: {reason}.</translation>
    </message>
    <message>
        <source>A record was changed after it was written. Call the administrator.</source>
        <translation>Qeyd yazıldıqdan sonra dəyişdirilib. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>An entry can&apos;t be read by this version of the program.</source>
        <translation>Qeydi proqramın bu versiyası oxuya bilmir.</translation>
    </message>
    <message>
        <source>A record does not follow from the one before it.</source>
        <translation>Qeyd özündən əvvəlkinə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>A record came without its content.</source>
        <translation>Qeyd məzmunsuz gəlib.</translation>
    </message>
    <message>
        <source>A record is of another centre.</source>
        <translation>Qeyd başqa mərkəzə aiddir.</translation>
    </message>
    <message>
        <source>An entry is of a kind that this version of the program does not know. Update it.</source>
        <translation>Qeydin növü proqramın bu versiyasına məlum deyil. Proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>Central refused the entry.</source>
        <translation>Mərkəzi server qeydi rədd edib.</translation>
    </message>
    <message>
        <source>Central put the entry aside: the device is blocked.</source>
        <translation>Mərkəzi server qeydi kənara qoyub: cihaz bloklanıb.</translation>
    </message>
    <message>
        <source>Central does not know this kind of entry yet; it has no effect until then.</source>
        <translation>Mərkəzi server bu növ qeydi hələ tanımır; o vaxta qədər qüvvəsi yoxdur.</translation>
    </message>
    <message>
        <source>Central could not read the entry.</source>
        <translation>Mərkəzi server qeydi oxuya bilməyib.</translation>
    </message>
    <message>
        <source>This station does not belong to a centre yet; nothing can be recorded.</source>
        <translation>Bu iş yeri hələ heç bir mərkəzə aid deyil; heç nə qeydə alına bilməz.</translation>
    </message>
    <message>
        <source>Nothing is known of {subject}.</source>
        <translation>{subject} haqqında heç nə məlum deyil.</translation>
    </message>
    <message>
        <source>What arrived as central&apos;s is not signed by it. Call the administrator.</source>
        <translation>Mərkəzi serverdən gəldiyi deyilən məlumat onun imzasını daşımır. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>What central sealed does not follow from what it sealed before. Call the administrator.</source>
        <translation>Mərkəzi serverin təsdiqləri əvvəlkilərin davamı deyil. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>Central sent the seals of another centre. Call the administrator.</source>
        <translation>Mərkəzi server başqa mərkəzin təsdiqlərini göndərib. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>Central did not take the greeting; it is asked again.</source>
        <translation>Mərkəzi server müraciəti qəbul etmədi; yenidən soruşulur.</translation>
    </message>
    <message>
        <source>This station was copied or restored; it goes on under a new name.</source>
        <translation>Bu iş yeri köçürülüb və ya bərpa edilib; yeni adla davam edir.</translation>
    </message>
    <message>
        <source>A station was copied or restored: both of its histories are kept. Call the administrator.</source>
        <translation>İş yeri köçürülüb və ya bərpa edilib: hər iki tarixçə saxlanılır. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>Central was restored from a backup and takes back what it lacks.</source>
        <translation>Mərkəzi server ehtiyat nüsxədən bərpa edilib, çatışmayanları geri götürür.</translation>
    </message>
    <message>
        <source>Records came that their writer did not sign for; they wait.</source>
        <translation>Yazanın təsdiq etmədiyi qeydlər gəlib; gözləyirlər.</translation>
    </message>
    <message>
        <source>Something that arrived could not be taken in; it is set aside for the administrator.</source>
        <translation>Gələnlərin bir hissəsini qəbul etmək olmadı; inzibatçı üçün kənara qoyulub.</translation>
    </message>
    <message>
        <source>There is no device {writer} at this centre.</source>
        <translation>Bu mərkəzdə {writer} adlı cihaz yoxdur.</translation>
    </message>
    <message>
        <source>Central has a fault.</source>
        <translation>Mərkəzi serverdə nasazlıq var.</translation>
    </message>
    <message>
        <source>Central did not understand the request.</source>
        <translation>Mərkəzi server sorğunu başa düşmədi.</translation>
    </message>
    <message>
        <source>The paper&apos;s code is too long to be printed.</source>
        <translation>Kağızın kodu çap üçün çox uzundur.</translation>
    </message>
    <message>
        <source>The passport of a service is damaged: {problem}.</source>
        <translation>Xidmət pasportu zədələnib: {problem}.</translation>
    </message>
    <message>
        <source>The passport of a service was written by a later version of the program. Update it.</source>
        <translation>Xidmət pasportu proqramın daha yeni versiyası ilə yazılıb. Proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>This is not a service passport ({reason}).</source>
        <translation>Bu, xidmət pasportu deyil ({reason}).</translation>
    </message>
    <message>
        <source>A confirmation does not fit the passport of its service: {problem}.</source>
        <translation>Təsdiq xidmətin pasportuna uyğun gəlmir: {problem}.</translation>
    </message>
    <message>
        <source>A service is not offered: its file {file} is damaged. Call the administrator.</source>
        <translation>Xidmət təklif olunmur: onun {file} faylı zədələnib. İnzibatçını çağırın.</translation>
    </message>
    <message>
        <source>A file of a service is not quite right: {file}. Tell the administrator.</source>
        <translation>Xidmətin faylında uyğunsuzluq var: {file}. İnzibatçıya bildirin.</translation>
    </message>
    <message>
        <source>A file is of another service: {service}.</source>
        <translation>Fayl başqa xidmətə aiddir: {service}.</translation>
    </message>
    <message>
        <source>No rule asks for a document that the passport lists.</source>
        <translation>Pasportda göstərilən sənədi heç bir qayda tələb etmir.</translation>
    </message>
    <message>
        <source>A rule is for a document that the passport does not list.</source>
        <translation>Qayda pasportda olmayan sənədə aiddir.</translation>
    </message>
    <message>
        <source>A centre needs a name of at most {most} characters.</source>
        <translation>Mərkəzin adı olmalıdır, ən çoxu {most} işarə.</translation>
    </message>
    <message>
        <source>People sign in with letters and digits, at most 20: {staff} can&apos;t be used.</source>
        <translation>Giriş nömrəsi hərf və rəqəmlərdən ibarətdir, ən çoxu 20: {staff} yaramır.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name, at most {most} characters.</source>
        <translation>Əməkdaşın adını yazın, ən çoxu {most} işarə.</translation>
    </message>
    <message>
        <source>The role must be agent, volunteer or supervisor.</source>
        <translation>Vəzifə agent, volunteer və ya supervisor olmalıdır.</translation>
    </message>
    <message>
        <source>Nobody at this centre signs in as {staff}.</source>
        <translation>Bu mərkəzdə {staff} ilə girən əməkdaş yoxdur.</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>Parol ən azı {least} işarə olmalıdır.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN {least}–{most} rəqəmdən ibarətdir.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Does any of this apply to you?</source>
        <translation>Bunlardan sizə aid olanı varmı?</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, take your ticket.</source>
        <translation>Aid olana toxunun. Heç biri aid deyilsə, bileti götürün.</translation>
    </message>
    <message>
        <source>You are called earlier</source>
        <translation>Daha tez çağırılırsınız</translation>
    </message>
    <message>
        <source>You need help</source>
        <translation>Sizə kömək lazımdır</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>Bileti götür</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Əlillik</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Hamiləlik</translation>
    </message>
    <message>
        <source>With a baby</source>
        <translation>Körpə ilə</translation>
    </message>
    <message>
        <source>70 or older</source>
        <translation>70 və yuxarı yaş</translation>
    </message>
    <message>
        <source>Family of a martyr</source>
        <translation>Şəhid ailəsi</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Veteran</translation>
    </message>
    <message>
        <source>I can’t see well</source>
        <translation>Yaxşı görmürəm</translation>
    </message>
    <message>
        <source>I can’t hear well</source>
        <translation>Yaxşı eşitmirəm</translation>
    </message>
    <message>
        <source>I can’t read</source>
        <translation>Oxuya bilmirəm</translation>
    </message>
    <message>
        <source>I need an escort</source>
        <translation>Müşayiət lazımdır</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Tərcüməçi lazımdır</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Printed: {printer}</source>
        <translation>Çap edildi: {printer}</translation>
    </message>
    <message>
        <source>No printer here: the paper is kept in the folder as {name}</source>
        <translation>Printer yoxdur: kağız qovluqda saxlanıldı, {name}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Parol ifadəsini yazın.</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Qısadır: ən azı {0} simvol.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>İkisi eyni deyil. Bir daha yazın.</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Həmin parol ifadəsi bir daha</translation>
    </message>
    <message>
        <source>Protect the records of this station</source>
        <translation>Bu iş yerinin qeydlərini qoruyun</translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase opens the records. Nobody can restore it: keep it in a safe place.</source>
        <translation>Bu kompüterdə açar anbarı yoxdur, ona görə qeydləri parol ifadəsi açır. Onu heç kim bərpa edə bilməz: etibarlı yerdə saxlayın.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parol ifadəsi</translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation>Ən azı {0} simvol.</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>Təyin et və aç</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Qeydlər kilidlidir</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Bu stansiyanın parol ifadəsi</translation>
    </message>
    <message>
        <source>It was set when the station was set up.</source>
        <translation>Stansiya qurulanda təyin edilib.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>Bu parol ifadəsi qeydləri açmır.</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>PEOPLE</source>
        <translation>ŞƏXSLƏR</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>NƏ ÇATMIR</translation>
    </message>
    <message>
        <source>TERM</source>
        <translation>MÜDDƏT</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>CAVAB</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Adı hələ bilinmir</translation>
    </message>
    <message>
        <source>or: {title}</source>
        <translation>və ya: {title}</translation>
    </message>
    <message>
        <source>will bring it: {date}</source>
        <translation>gətirəcək: {date}</translation>
    </message>
    <message>
        <source>we check ourselves</source>
        <translation>özümüz yoxlayırıq</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Çatışmayan yoxdur</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Qeydə alınıb</translation>
    </message>
    <message>
        <source>If registered today</source>
        <translation>Bu gün qeydə alınsa</translation>
    </message>
    <message>
        <source>Front office: {date}</source>
        <translation>Ön ofis: {date}</translation>
    </message>
    <message>
        <source>Final: {date}</source>
        <translation>Son tarix: {date}</translation>
    </message>
    <message>
        <source>estimate: a holiday may still move</source>
        <translation>təxmini: bayram günü dəyişə bilər</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Hələ seçilməyib</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>No rights in the case: heard only with the person’s consent</source>
        <translation>Müraciətdə səlahiyyəti yoxdur: yalnız şəxsin razılığı ilə dinlənilir</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>varsa</translation>
    </message>
    <message>
        <source>as far as known: 1948, 03.1948</source>
        <translation>bilindiyi qədər: 1948, 03.1948</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Etibarnamə</translation>
    </message>
    <message>
        <source>Paper of the guardian</source>
        <translation>Qəyyum (himayəçi) sənədi</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Hələ göstərilməyib</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Surname</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Atasının adı</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Vətəndaşlığı</translation>
    </message>
    <message>
        <source>FİN</source>
        <translation>FİN</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Şəxsiyyət sənədi</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Relation to the recipient</source>
        <translation>Xidmət alana kimdir</translation>
    </message>
    <message>
        <source>Right to represent</source>
        <translation>Təmsilçilik əsası</translation>
    </message>
    <message>
        <source>Number and date of the paper</source>
        <translation>Sənədin nömrəsi və tarixi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollar</translation>
    </message>
    <message>
        <source>Lives in the same settlement</source>
        <translation>Eyni yaşayış məntəqəsində yaşayır</translation>
    </message>
    <message>
        <source>Able-bodied and obliged to care</source>
        <translation>Əmək qabiliyyətlidir, baxmağa borcludur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Scan the visitor&apos;s ticket, or type its number.</source>
        <translation>Vətəndaşın biletini skan edin və ya nömrəsini yazın.</translation>
    </message>
    <message>
        <source>Whom do you help?</source>
        <translation>Kimə kömək edirsiniz?</translation>
    </message>
    <message>
        <source>Visitor&apos;s ticket</source>
        <translation>Vətəndaşın bileti</translation>
    </message>
    <message>
        <source>Scan the code on the ticket, or type the number, e.g. S042.</source>
        <translation>Biletdəki kodu skan edin və ya nömrəni yazın, məsələn, S042.</translation>
    </message>
    <message>
        <source>Take the application</source>
        <translation>Ərizəni götür</translation>
    </message>
    <message>
        <source>Waiting for a volunteer</source>
        <translation>Könüllü gözləyənlər</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Gözləyən yoxdur</translation>
    </message>
    <message>
        <source>When an agent sends a visitor, the ticket appears here.</source>
        <translation>Agent vətəndaşı göndərəndə bileti burada görünəcək.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Hansı sənəd?</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Qəbz</translation>
    </message>
    <message>
        <source>Case number, dates, and what happens next</source>
        <translation>Müraciətin nömrəsi, tarixlər və növbəti addımlar</translation>
    </message>
    <message>
        <source>Only after the case is registered</source>
        <translation>Yalnız müraciət qeydə alındıqdan sonra</translation>
    </message>
    <message>
        <source>Notice of missing documents</source>
        <translation>Çatışmayan sənədlər barədə bildiriş</translation>
    </message>
    <message>
        <source>What, in which form, until when</source>
        <translation>Nə, hansı formada, nə vaxtadək</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Çatışmayan yoxdur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Take over: {value}</source>
        <translation>Köçür: {value}</translation>
    </message>
    <message>
        <source>{question} (may stay empty)</source>
        <translation>{question} (boş qala bilər)</translation>
    </message>
    <message>
        <source>Doesn’t know</source>
        <translation>Bilmir</translation>
    </message>
    <message>
        <source>Won’t say</source>
        <translation>Demək istəmir</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>gg.aa.iiii</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Please answer, or choose “Doesn&apos;t know” or “Won&apos;t say”.</source>
        <translation>Cavab verin və ya “Bilmir”, yaxud “Demək istəmir” seçin.</translation>
    </message>
    <message>
        <source>Question {0} of {1} · {2}</source>
        <translation>Sual {0} / {1} · {2}</translation>
    </message>
    <message>
        <source>Answered: doesn&apos;t know</source>
        <translation>Cavab: bilmir</translation>
    </message>
    <message>
        <source>Answered: won&apos;t say</source>
        <translation>Cavab: demək istəmir</translation>
    </message>
    <message>
        <source>Doesn&apos;t know</source>
        <translation>Bilmir</translation>
    </message>
    <message>
        <source>Won&apos;t say</source>
        <translation>Demək istəmir</translation>
    </message>
</context>
<context>
    <name>RailView</name>
    <message>
        <source>STEPS</source>
        <translation>ADDIMLAR</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+0 open a step, in any order</source>
        <translation>Alt+1 … Alt+0: istənilən addım</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Müraciətin addımları</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>no answer</source>
        <translation>cavab yoxdur</translation>
    </message>
    <message>
        <source>Yes, right</source>
        <translation>Bəli, düzdür</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>Read every answer aloud. Is it right?</source>
        <translation>Hər cavabı ucadan oxuyun. Düzdürmü?</translation>
    </message>
</context>
<context>
    <name>RegistryCard</name>
    <message>
        <source>Record the answer</source>
        <translation>Cavabı qeyd et</translation>
    </message>
    <message>
        <source>Note (what the registry shows)</source>
        <translation>Qeyd (reyestrdə nə göstərilir)</translation>
    </message>
    <message>
        <source>Wait for the registry until {date} instead of asking for: {title}</source>
        <translation>{date} tarixinədək reyestri gözlə, sənədi tələb etmə: {title}</translation>
    </message>
    <message>
        <source>The data is enough, no paper is asked for: {title}</source>
        <translation>Məlumat kifayətdir, kağız tələb olunmur: {title}</translation>
    </message>
    <message>
        <source>{date}, agent {staff}</source>
        <translation>{date}, agent {staff}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Hələ soruşulmayıb</translation>
    </message>
</context>
<context>
    <name>RegistryPanel</name>
    <message>
        <source>No registry is asked before consent</source>
        <translation>Razılıq alınmadan reyestrə sorğu verilmir</translation>
    </message>
    <message>
        <source>Record the person’s consent, or the legal basis, in step 3 first.</source>
        <translation>Əvvəlcə 3-cü addımda şəxsin razılığını və ya hüquqi əsası qeyd edin.</translation>
    </message>
    <message>
        <source>Go to consent</source>
        <translation>Razılığa keç</translation>
    </message>
    <message>
        <source>Look the person up in the registry and write down here what it says.</source>
        <translation>Şəxsi reyestrdə yoxlayın və cavabı burada qeyd edin.</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Yoxlanılacaq məlumat yoxdur</translation>
    </message>
    <message>
        <source>This service asks no registry about the person.</source>
        <translation>Bu xidmət üzrə şəxs barədə reyestrə sorğu verilmir.</translation>
    </message>
</context>
<context>
    <name>RelativeCard</name>
    <message>
        <source>Relation</source>
        <translation>Qohumluq</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Lives in the same settlement?</source>
        <translation>Eyni yaşayış məntəqəsində yaşayır?</translation>
    </message>
    <message>
        <source>Able-bodied and obliged to care?</source>
        <translation>Əmək qabiliyyətlidir, baxmağa borcludur?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Lives elsewhere: no document is asked for.</source>
        <translation>Başqa yerdə yaşayır: sənəd tələb olunmur.</translation>
    </message>
    <message>
        <source>Document 5: identity card or TSEK decision, in a row of its own in step 4.</source>
        <translation>Sənəd 5: şəxsiyyət vəsiqəsi və ya TSEK qərarı, 4-cü addımda ayrıca sətirdə.</translation>
    </message>
    <message>
        <source>Ask where the relative lives; until then the document stays on the list.</source>
        <translation>Qohumun harada yaşadığını soruşun; o vaxtadək sənəd siyahıda qalır.</translation>
    </message>
</context>
<context>
    <name>RelativesPanel</name>
    <message>
        <source>All relatives were asked about</source>
        <translation>Bütün qohumlar soruşulub</translation>
    </message>
    <message>
        <source>There is nobody obliged to care here</source>
        <translation>Baxmağa borclu qohum yoxdur</translation>
    </message>
    <message>
        <source>Checked: the relatives below were named. Each one’s document has its row in step 4.</source>
        <translation>Yoxlanılıb: aşağıdakı qohumların adı çəkilib. Hər birinin sənədi 4-cü addımda ayrıca sətirdədir.</translation>
    </message>
    <message>
        <source>Checked: nobody in the same settlement is obliged to care.</source>
        <translation>Yoxlanılıb: eyni yaşayış məntəqəsində baxmağa borclu adam yoxdur.</translation>
    </message>
    <message>
        <source>Ask about able-bodied relatives obliged to care who live in the same settlement: spouse, children, parents, brothers and sisters, grandparents and grandchildren, by adoption too. In Baku the same administrative-territorial unit counts, elsewhere the same district.</source>
        <translation>Eyni yaşayış məntəqəsində yaşayan, baxmağa borclu olan əmək qabiliyyətli qohumları soruşun: ər və ya arvad, övladlar, valideynlər, qardaş və bacılar, baba və nənələr, nəvələr, övladlığa götürülənlər də daxil olmaqla. Bakıda eyni inzibati ərazi vahidi, başqa yerlərdə eyni rayon nəzərdə tutulur.</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Qohum əlavə et</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>How to answer</source>
        <translation>Cavab necə verilsin</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>needed for a call</source>
        <translation>zəng üçün lazımdır</translation>
    </message>
    <message>
        <source>Whose telephone it is</source>
        <translation>Telefon kimindir</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Hələ soruşulmayıb</translation>
    </message>
    <message>
        <source>Whoever answers the telephone may hear the result</source>
        <translation>Nəticəni telefona cavab verən şəxsə demək olar</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>written by the volunteer</source>
        <translation>könüllü yazıb</translation>
    </message>
    <message>
        <source>Volunteers are never sent this</source>
        <translation>Könüllülərə göndərilmir</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>What is the visitor here for?</source>
        <translation>Vətəndaş nə üçün gəlib?</translation>
    </message>
    <message>
        <source>Find another service by name or number</source>
        <translation>Başqa xidməti ad və ya nömrə ilə tapın</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Müraciəti aç</translation>
    </message>
    <message>
        <source>Only a question: F11, then 1</source>
        <translation>Yalnız sual: F11, sonra 1</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Nə gətirmək lazımdır</translation>
    </message>
    <message>
        <source>No such service is offered here. Look for it by another word.</source>
        <translation>Burada belə xidmət yoxdur. Başqa sözlə axtarın.</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>nümunə</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>DOST desk</source>
        <translation>DOST masası</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>Zal lövhəsi</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Könüllü</translation>
    </message>
    <message>
        <source>Demonstration: all persons are fictional</source>
        <translation>Nümayiş: bütün şəxslər uydurmadır</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>Stansiya açılır…</translation>
    </message>
    <message>
        <source>The records are being unlocked.</source>
        <translation>Qeydlərin kilidi açılır.</translation>
    </message>
    <message>
        <source>The station can&apos;t be opened</source>
        <translation>Stansiyanı açmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Daxil ol</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Əməkdaş nömrəsi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Demonstration: all persons are fictional</source>
        <translation>Nümunə: bütün şəxslər uydurmadır</translation>
    </message>
    <message>
        <source>Type your staff number.</source>
        <translation>Əməkdaş nömrənizi yazın.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Parolunuzu yazın.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Yoxlanılır…</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Something was changed after the printing</source>
        <translation>Çapdan sonra nəsə dəyişib</translation>
    </message>
    <message>
        <source>Print the application again, so that what is signed is what is recorded.</source>
        <translation>Ərizəni yenidən çap edin ki, imzalanan mətn qeyd olunanla eyni olsun.</translation>
    </message>
    <message>
        <source>Signed by {signer} on {time}</source>
        <translation>{signer} imzalayıb: {time}</translation>
    </message>
    <message>
        <source>Let it be signed, then record the signature.</source>
        <translation>İmzalatdırın, sonra imzanı qeyd edin.</translation>
    </message>
    <message>
        <source>Without a usable answer: {count}</source>
        <translation>Cavabsız və ya yararsız cavablı suallar: {count}</translation>
    </message>
    <message>
        <source>“Doesn’t know” or “won’t say”: {titles}</source>
        <translation>«Bilmir» və ya «demək istəmir»: {titles}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Bütün suallara cavab verilib.</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Çap və imza</translation>
    </message>
    <message>
        <source>Who signs, and how</source>
        <translation>Kim və necə imzalayır</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>İmzalayan şəxs</translation>
    </message>
    <message>
        <source>Who guides the hand</source>
        <translation>Əli yönəldən şəxs</translation>
    </message>
    <message>
        <source>Why the person can’t sign</source>
        <translation>Nə üçün özü imzalaya bilmir</translation>
    </message>
    <message>
        <source>Witness: the agent</source>
        <translation>Şahid: agent</translation>
    </message>
    <message>
        <source>In large print (18 pt)</source>
        <translation>İri hərflərlə (18 pt)</translation>
    </message>
    <message>
        <source>It was read aloud to the applicant</source>
        <translation>Ərizəçiyə səslə oxunub</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Ərizəni çap et</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>İmzanı qeyd et</translation>
    </message>
</context>
<context>
    <name>StatusRail</name>
    <message>
        <source>done</source>
        <translation>bitib</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açıq</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>gözləyir</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>done, with something to look at</source>
        <translation>bitib, diqqət yetiriləsi cavab var</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>diqqət tələb edir</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Hələ buradasınız?</translation>
    </message>
    <message>
        <source>The screen goes back to the start, and what you chose is erased.</source>
        <translation>Ekran əvvələ qayıdacaq və seçdikləriniz silinəcək.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Mənə vaxt lazımdır</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Əvvəldən başla</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Values written apart: {count}</source>
        <translation>Ayrı yazılmış dəyərlər: {count}</translation>
    </message>
    <message>
        <source>Refused entries: {count}</source>
        <translation>Rədd edilmiş qeydlər: {count}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Bax…</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please wait for your number</source>
        <translation>Nömrənizi gözləyin</translation>
    </message>
    <message>
        <source>It will be shown on the board with the number of the desk.</source>
        <translation>Nömrəniz masa nömrəsi ilə birlikdə lövhədə görünəcək.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Sizin nömrəniz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>You are next in this line</source>
        <translation>Bu istiqamət üzrə növbə sizindir</translation>
    </message>
    <message numerus="yes">
        <source>Ahead of you: %n people</source>
        <translation>
            <numerusform>Sizdən əvvəl: %n nəfər</numerusform>
            <numerusform>Sizdən əvvəl: %n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Biletiniz çap olunur…</translation>
    </message>
    <message>
        <source>Take your ticket below.</source>
        <translation>Biletinizi aşağıdan götürün.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Nömrənizi yadda saxlayın.</translation>
    </message>
    <message>
        <source>The ticket was not printed. Remember your number: it is valid.</source>
        <translation>Bilet çap olunmadı. Nömrənizi yadda saxlayın: o, etibarlıdır.</translation>
    </message>
    <message>
        <source>A volunteer has been called.</source>
        <translation>Könüllü çağırılıb.</translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>The visit</source>
        <translation>Qəbul</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Bilet</translation>
    </message>
    <message>
        <source>none: the case is worked on without a visit</source>
        <translation>yoxdur: müraciət üzərində qəbulsuz işlənir</translation>
    </message>
    <message>
        <source>This ticket was called at two desks</source>
        <translation>Bu bilet iki masaya çağırılıb</translation>
    </message>
    <message>
        <source>Both calls were made while the line was down. Ask the other desk.</source>
        <translation>Hər iki çağırış xətt olmayanda edilib. O biri masadan soruşun.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dəq</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Götürülüb</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Çağırılıb</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gözləyib</translation>
    </message>
    <message>
        <source>Language of the visitor</source>
        <translation>Vətəndaşın dili</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ehtiyaclar</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message numerus="yes">
        <source>called again: %n</source>
        <translation>
            <numerusform>təkrar çağırılıb: %n</numerusform>
            <numerusform>təkrar çağırılıb: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>over the standard time</source>
        <translation>standart vaxt keçib</translation>
    </message>
    <message>
        <source>within the standard time</source>
        <translation>standart vaxt daxilində</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Təkrar</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Gəlmədi</translation>
    </message>
    <message>
        <source>To a volunteer</source>
        <translation>Könüllüyə</translation>
    </message>
    <message>
        <source>Let wait</source>
        <translation>Gözləsin</translation>
    </message>
    <message>
        <source>Scan or find · Ctrl+K</source>
        <translation>Skan, axtarış · Ctrl+K</translation>
    </message>
    <message>
        <source>Scan a ticket or a case, or type a name or FİN</source>
        <translation>Bileti və ya müraciəti skan edin, ya da ad və ya FİN yazın</translation>
    </message>
</context>
<context>
    <name>VolunteerCalled</name>
    <message>
        <source>Please ask the staff</source>
        <translation>Əməkdaşa müraciət edin</translation>
    </message>
    <message>
        <source>A volunteer could not be called from here. Please go to any desk.</source>
        <translation>Buradan könüllü çağırmaq alınmadı. İstənilən masaya yaxınlaşın.</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Burada gözləyin</translation>
    </message>
    <message>
        <source>A volunteer has been called and will come to you.</source>
        <translation>Könüllü çağırıldı, indi sizə yaxınlaşacaq.</translation>
    </message>
    <message>
        <source>Calling a volunteer…</source>
        <translation>Könüllü çağırılır…</translation>
    </message>
    <message>
        <source>Go on by myself</source>
        <translation>Özüm davam edirəm</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>Touch your language to take a ticket</source>
        <translation>Növbə götürmək üçün dilinizə toxunun</translation>
    </message>
</context>
</TS>
