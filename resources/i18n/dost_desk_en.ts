<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptancePanel</name>
    <message>
        <source>The case in short</source>
        <translation>The case in short</translation>
    </message>
    <message>
        <source>Accepted {time}</source>
        <translation>Accepted {time}</translation>
    </message>
    <message>
        <source>Case {number}. The term ends on {date}.</source>
        <translation>Case {number}. The term ends on {date}.</translation>
    </message>
    <message>
        <source>Registered {time}</source>
        <translation>Registered {time}</translation>
    </message>
    <message>
        <source>Case {number}. The term runs until {date}; F12 accepts once nothing is missing.</source>
        <translation>Case {number}. The term runs until {date}; F12 accepts once nothing is missing.</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Not registered yet</translation>
    </message>
    <message>
        <source>Ctrl+F12 registers the case today, complete or not. Registered today, it ends on {date}.</source>
        <translation>Ctrl+F12 registers the case today, complete or not. Registered today, it ends on {date}.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nothing stands in the way</translation>
    </message>
    <message>
        <source>F12 accepts the case for a decision.</source>
        <translation>F12 accepts the case for a decision.</translation>
    </message>
    <message>
        <source>In the way of acceptance: {count}</source>
        <translation>In the way of acceptance: {count}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Documents settled</source>
        <translation>Documents settled</translation>
    </message>
    <message>
        <source>Application signed</source>
        <translation>Application signed</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>A registry has the data, so no paper is asked for</source>
        <translation>A registry has the data, so no paper is asked for</translation>
    </message>
    <message>
        <source>The registry can’t be reached: we check ourselves</source>
        <translation>The registry can’t be reached: we check ourselves</translation>
    </message>
    <message>
        <source>The document is not needed in this case</source>
        <translation>The document is not needed in this case</translation>
    </message>
    <message>
        <source>The visitor will bring the document later</source>
        <translation>The visitor will bring the document later</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>Print and sign</source>
        <translation>Print and sign</translation>
    </message>
    <message>
        <source>Offered to the volunteers</source>
        <translation>Offered to the volunteers</translation>
    </message>
    <message>
        <source>Whoever scans the ticket takes it. Meanwhile the answers are locked here.</source>
        <translation>Whoever scans the ticket takes it. Meanwhile the answers are locked here.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>A volunteer has the application: {staff}</source>
        <translation>A volunteer has the application: {staff}</translation>
    </message>
    <message>
        <source>The answers are locked here until it is handed back.</source>
        <translation>The answers are locked here until it is handed back.</translation>
    </message>
    <message>
        <source>Back from the volunteer: every answer was read back to the applicant</source>
        <translation>Back from the volunteer: every answer was read back to the applicant</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Send once more</translation>
    </message>
    <message>
        <source>Back from the volunteer, but the answers were not read back</source>
        <translation>Back from the volunteer, but the answers were not read back</translation>
    </message>
    <message>
        <source>Read them to the applicant before the signature.</source>
        <translation>Read them to the applicant before the signature.</translation>
    </message>
    <message>
        <source>A volunteer can write the application down with the applicant</source>
        <translation>A volunteer can write the application down with the applicant</translation>
    </message>
    <message>
        <source>Send to a volunteer</source>
        <translation>Send to a volunteer</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Signed application</source>
        <translation>Signed application</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>As signed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>{signer} signed the application (SHA-256 {digest}…). Attach this very paper.</source>
        <translation>{signer} signed the application (SHA-256 {digest}…). Attach this very paper.</translation>
    </message>
    <message>
        <source>The application is not signed yet</source>
        <translation>The application is not signed yet</translation>
    </message>
    <message>
        <source>Its electronic copy is attached here after the signature in step 7.</source>
        <translation>Its electronic copy is attached here after the signature in step 7.</translation>
    </message>
    <message>
        <source>Go to the signature</source>
        <translation>Go to the signature</translation>
    </message>
    <message>
        <source>The signed application</source>
        <translation>The signed application</translation>
    </message>
    <message>
        <source>Attach the electronic copy</source>
        <translation>Attach the electronic copy</translation>
    </message>
    <message>
        <source>Attached to the case</source>
        <translation>Attached to the case</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Passport {id}</source>
        <translation>Passport {id}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Needs a decision</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Two values were written apart. Which one is right?</source>
        <translation>Two values were written apart. Which one is right?</translation>
    </message>
    <message>
        <source>Settle it in its step</source>
        <translation>Settle it in its step</translation>
    </message>
    <message>
        <source>written by {staff}, {time}</source>
        <translation>written by {staff}, {time}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Refused entries</source>
        <translation>Refused entries</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent or legal basis</source>
        <translation>Consent or legal basis</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>Consent of the person</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Record again</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>Recorded {time}</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>The decision is posted at least one working day before {date}</source>
        <translation>The decision is posted at least one working day before {date}</translation>
    </message>
    <message>
        <source>Accepted {time}; the back office decides.</source>
        <translation>Accepted {time}; the back office decides.</translation>
    </message>
    <message>
        <source>The case is not accepted yet: nothing has gone to the back office.</source>
        <translation>The case is not accepted yet: nothing has gone to the back office.</translation>
    </message>
    <message>
        <source>not confirmed which: {offices}</source>
        <translation>not confirmed which: {offices}</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>not registered yet</translation>
    </message>
    <message>
        <source>The term begins</source>
        <translation>The term begins</translation>
    </message>
    <message>
        <source>Front office until</source>
        <translation>Front office until</translation>
    </message>
    <message>
        <source>Posted in the cabinet by</source>
        <translation>Posted in the cabinet by</translation>
    </message>
    <message>
        <source>The term ends</source>
        <translation>The term ends</translation>
    </message>
    <message>
        <source>Back office (item 11)</source>
        <translation>Back office (item 11)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>An estimate: the government has not published the holidays of that time yet.</source>
        <translation>An estimate: the government has not published the holidays of that time yet.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Finish…</translation>
    </message>
    <message>
        <source>REGISTER</source>
        <translation>REGISTER</translation>
    </message>
    <message numerus="yes">
        <source>ACCEPT: %n obstacle(s)</source>
        <translation>
            <numerusform>ACCEPT: %n obstacle</numerusform>
            <numerusform>ACCEPT: %n obstacles</numerusform>
        </translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>ACCEPT</translation>
    </message>
</context>
<context>
    <name>DeskTopBar</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Desk {number}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Waiting {count} ({priority} priority, longest {minutes} min)</source>
        <translation>Waiting {count} ({priority} priority, longest {minutes} min)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Last exchange: {time}</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n obstacle(s)</source>
        <translation>
            <numerusform>Not yet: %n obstacle</numerusform>
            <numerusform>Not yet: %n obstacles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the visitor: “{sentence}”</source>
        <translation>Tell the visitor: “{sentence}”</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Disability</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>With a baby</source>
        <translation>With a baby</translation>
    </message>
    <message>
        <source>70+</source>
        <translation>70+</translation>
    </message>
    <message>
        <source>Martyr’s family</source>
        <translation>Martyr’s family</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Veteran</translation>
    </message>
    <message>
        <source>Can’t see</source>
        <translation>Can’t see</translation>
    </message>
    <message>
        <source>Can’t hear</source>
        <translation>Can’t hear</translation>
    </message>
    <message>
        <source>Can’t read</source>
        <translation>Can’t read</translation>
    </message>
    <message>
        <source>Needs an escort</source>
        <translation>Needs an escort</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Companion (no rights)</source>
        <translation>Companion (no rights)</translation>
    </message>
    <message>
        <source>Signs at request</source>
        <translation>Signs at request</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Only a question: no identity and no case are needed.</source>
        <translation>Only a question: no identity and no case are needed.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>The application is lodged; something is still missing.</source>
        <translation>The application is lodged; something is still missing.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>The case has gone to the back office for a decision.</source>
        <translation>The case has gone to the back office for a decision.</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>The visitor took the list and will come back.</source>
        <translation>The visitor took the list and will come back.</translation>
    </message>
    <message>
        <source>Wrong direction</source>
        <translation>Wrong direction</translation>
    </message>
    <message>
        <source>A new ticket for another line is needed.</source>
        <translation>A new ticket for another line is needed.</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Another desk or body goes on with it.</source>
        <translation>Another desk or body goes on with it.</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Visitor left</translation>
    </message>
    <message>
        <source>Went away before anything was settled.</source>
        <translation>Went away before anything was settled.</translation>
    </message>
    <message>
        <source>E-social cabinet</source>
        <translation>E-social cabinet</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telephone call</translation>
    </message>
    <message>
        <source>In person at the centre</source>
        <translation>In person at the centre</translation>
    </message>
    <message>
        <source>Through the representative</source>
        <translation>Through the representative</translation>
    </message>
    <message>
        <source>the person’s own</source>
        <translation>the person’s own</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>a relative’s</translation>
    </message>
    <message>
        <source>a neighbour’s</source>
        <translation>a neighbour’s</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Citizen of Azerbaijan</source>
        <translation>Citizen of Azerbaijan</translation>
    </message>
    <message>
        <source>Foreigner with permanent residence</source>
        <translation>Foreigner with permanent residence</translation>
    </message>
    <message>
        <source>Stateless with permanent residence</source>
        <translation>Stateless with permanent residence</translation>
    </message>
    <message>
        <source>Questions of the application without an answer: {count}</source>
        <translation>Questions of the application without an answer: {count}</translation>
    </message>
    <message>
        <source>The recipient’s surname is empty</source>
        <translation>The recipient’s surname is empty</translation>
    </message>
    <message>
        <source>The recipient’s name is empty</source>
        <translation>The recipient’s name is empty</translation>
    </message>
    <message>
        <source>No consent or legal basis is recorded</source>
        <translation>No consent or legal basis is recorded</translation>
    </message>
    <message>
        <source>Missing: {title}</source>
        <translation>Missing: {title}</translation>
    </message>
    <message>
        <source>We are still checking ourselves: {title}</source>
        <translation>We are still checking ourselves: {title}</translation>
    </message>
    <message>
        <source>The relatives have not been asked about</source>
        <translation>The relatives have not been asked about</translation>
    </message>
    <message>
        <source>The registry has not been asked: {title}</source>
        <translation>The registry has not been asked: {title}</translation>
    </message>
    <message>
        <source>The application is still with the volunteer</source>
        <translation>The application is still with the volunteer</translation>
    </message>
    <message>
        <source>Not answered: {title}</source>
        <translation>Not answered: {title}</translation>
    </message>
    <message>
        <source>To be put right: {title}</source>
        <translation>To be put right: {title}</translation>
    </message>
    <message>
        <source>How to answer is not chosen</source>
        <translation>How to answer is not chosen</translation>
    </message>
    <message>
        <source>The application is not signed</source>
        <translation>The application is not signed</translation>
    </message>
    <message>
        <source>The signed application is not attached</source>
        <translation>The signed application is not attached</translation>
    </message>
    <message>
        <source>Two values were written apart: choose one</source>
        <translation>Two values were written apart: choose one</translation>
    </message>
    <message>
        <source>Please tell me your surname.</source>
        <translation>Please tell me your surname.</translation>
    </message>
    <message>
        <source>Please tell me your name.</source>
        <translation>Please tell me your name.</translation>
    </message>
    <message>
        <source>Please tell me whether we may look up your data in the registries.</source>
        <translation>Please tell me whether we may look up your data in the registries.</translation>
    </message>
    <message>
        <source>To accept your case I still need this: {title}.</source>
        <translation>To accept your case I still need this: {title}.</translation>
    </message>
    <message>
        <source>We are checking this ourselves, you need not bring anything: {title}.</source>
        <translation>We are checking this ourselves, you need not bring anything: {title}.</translation>
    </message>
    <message>
        <source>Please tell me which relatives live in the same settlement.</source>
        <translation>Please tell me which relatives live in the same settlement.</translation>
    </message>
    <message>
        <source>Please wait a moment, I am checking your data: {title}.</source>
        <translation>Please wait a moment, I am checking your data: {title}.</translation>
    </message>
    <message>
        <source>Our volunteer will finish the application with you first.</source>
        <translation>Our volunteer will finish the application with you first.</translation>
    </message>
    <message>
        <source>One more question from the application: {title}</source>
        <translation>One more question from the application: {title}</translation>
    </message>
    <message>
        <source>Let us check this answer once more: {title}</source>
        <translation>Let us check this answer once more: {title}</translation>
    </message>
    <message>
        <source>How would you like to get the answer?</source>
        <translation>How would you like to get the answer?</translation>
    </message>
    <message>
        <source>Please sign the application.</source>
        <translation>Please sign the application.</translation>
    </message>
    <message>
        <source>Please wait a moment, I am attaching your application.</source>
        <translation>Please wait a moment, I am attaching your application.</translation>
    </message>
    <message>
        <source>Please wait a moment, I am comparing two entries.</source>
        <translation>Please wait a moment, I am comparing two entries.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation>No line since {time}</translation>
    </message>
    <message>
        <source>Central refuses this station</source>
        <translation>Central refuses this station</translation>
    </message>
    <message>
        <source>Differs from central</source>
        <translation>Differs from central</translation>
    </message>
    <message>
        <source>only here: {count}</source>
        <translation>only here: {count}</translation>
    </message>
    <message>
        <source>sealed: {count}</source>
        <translation>sealed: {count}</translation>
    </message>
    <message>
        <source>stuck: {count}</source>
        <translation>stuck: {count}</translation>
    </message>
</context>
<context>
    <name>DirectionsPage</name>
    <message numerus="yes">
        <source>Waiting now: %n people</source>
        <translation>
            <numerusform>Waiting now: %n person</numerusform>
            <numerusform>Waiting now: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>What did you come for?</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>A volunteer will come and help</source>
        <translation>A volunteer will come and help</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>In a registry…</source>
        <translation>In a registry…</translation>
    </message>
    <message>
        <source>Registry silent…</source>
        <translation>Registry silent…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Not needed…</translation>
    </message>
    <message>
        <source>Will bring…</source>
        <translation>Will bring…</translation>
    </message>
    <message>
        <source>Illegible</source>
        <translation>Illegible</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>It is no longer valid.</source>
        <translation>It is no longer valid.</translation>
    </message>
    <message>
        <source>The date lies ahead.</source>
        <translation>The date lies ahead.</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>No document is chosen</translation>
    </message>
</context>
<context>
    <name>DocumentMatrix</name>
    <message>
        <source>Documents of the case</source>
        <translation>Documents of the case</translation>
    </message>
    <message>
        <source>1 to 4 tick a form, Space takes it on, Enter opens the details of the row</source>
        <translation>1 to 4 tick a form, Space takes it on, Enter opens the details of the row</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>shown only</translation>
    </message>
    <message>
        <source>shown, returned</source>
        <translation>shown, returned</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>kept here</translation>
    </message>
    <message>
        <source>item 22 is unconfirmed, the form is taken and recorded</source>
        <translation>item 22 is unconfirmed, the form is taken and recorded</translation>
    </message>
    <message>
        <source>item 22 does not take this form, it does not count</source>
        <translation>item 22 does not take this form, it does not count</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>MISSING</translation>
    </message>
    <message>
        <source>Obtained: {source}</source>
        <translation>Obtained: {source}</translation>
    </message>
    <message>
        <source>Obtained electronically</source>
        <translation>Obtained electronically</translation>
    </message>
    <message>
        <source>WAITING FOR REGISTRY</source>
        <translation>WAITING FOR REGISTRY</translation>
    </message>
    <message>
        <source>1 Orig.</source>
        <translation>1 Orig.</translation>
    </message>
    <message>
        <source>will bring it: {date}</source>
        <translation>will bring it: {date}</translation>
    </message>
    <message>
        <source>or {title}</source>
        <translation>or {title}</translation>
    </message>
    <message>
        <source>item {number}:</source>
        <translation>item {number}:</translation>
    </message>
    <message>
        <source>Document · whose</source>
        <translation>Document · whose</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>2 Copy</source>
        <translation>2 Copy</translation>
    </message>
    <message>
        <source>3 Notar.</source>
        <translation>3 Notar.</translation>
    </message>
    <message>
        <source>4 Electr.</source>
        <translation>4 Electr.</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>? unconfirmed (item 22)</source>
        <translation>? unconfirmed (item 22)</translation>
    </message>
</context>
<context>
    <name>EligibilityPanel</name>
    <message>
        <source>Who may apply</source>
        <translation>Who may apply</translation>
    </message>
    <message>
        <source>Users of the service (item 10)</source>
        <translation>Users of the service (item 10)</translation>
    </message>
    <message>
        <source>Grounds of refusal (item 9)</source>
        <translation>Grounds of refusal (item 9)</translation>
    </message>
    <message>
        <source>Legal basis (item 5)</source>
        <translation>Legal basis (item 5)</translation>
    </message>
    <message>
        <source>Which of these apply is not confirmed: nobody is turned away for it</source>
        <translation>Which of these apply is not confirmed: nobody is turned away for it</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Another entry</source>
        <translation>Another entry</translation>
    </message>
    <message>
        <source>Ticket given out</source>
        <translation>Ticket given out</translation>
    </message>
    <message>
        <source>Ticket called</source>
        <translation>Ticket called</translation>
    </message>
    <message>
        <source>Visitor did not come</source>
        <translation>Visitor did not come</translation>
    </message>
    <message>
        <source>Visitor asked to wait</source>
        <translation>Visitor asked to wait</translation>
    </message>
    <message>
        <source>Visitor put back into the line</source>
        <translation>Visitor put back into the line</translation>
    </message>
    <message>
        <source>Ticket joined to a case</source>
        <translation>Ticket joined to a case</translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation>Visit finished</translation>
    </message>
    <message>
        <source>Volunteer called</source>
        <translation>Volunteer called</translation>
    </message>
    <message>
        <source>Volunteer came</source>
        <translation>Volunteer came</translation>
    </message>
    <message>
        <source>Paper sent to the printer</source>
        <translation>Paper sent to the printer</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Paper printed</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Field filled in</source>
        <translation>Field filled in</translation>
    </message>
    <message>
        <source>Person or relative added</source>
        <translation>Person or relative added</translation>
    </message>
    <message>
        <source>Person or relative removed</source>
        <translation>Person or relative removed</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Document shown</translation>
    </message>
    <message>
        <source>Decision about a document</source>
        <translation>Decision about a document</translation>
    </message>
    <message>
        <source>Answer of a registry</source>
        <translation>Answer of a registry</translation>
    </message>
    <message>
        <source>Consent or legal basis recorded</source>
        <translation>Consent or legal basis recorded</translation>
    </message>
    <message>
        <source>Relatives asked about</source>
        <translation>Relatives asked about</translation>
    </message>
    <message>
        <source>Application sent to the volunteers</source>
        <translation>Application sent to the volunteers</translation>
    </message>
    <message>
        <source>Application taken by a volunteer</source>
        <translation>Application taken by a volunteer</translation>
    </message>
    <message>
        <source>Application handed back</source>
        <translation>Application handed back</translation>
    </message>
    <message>
        <source>Application signed</source>
        <translation>Application signed</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>Case registered</source>
        <translation>Case registered</translation>
    </message>
    <message>
        <source>Case accepted</source>
        <translation>Case accepted</translation>
    </message>
    <message>
        <source>Centre set up</source>
        <translation>Centre set up</translation>
    </message>
    <message>
        <source>Member of staff set up</source>
        <translation>Member of staff set up</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Device enrolled</translation>
    </message>
    <message>
        <source>Device blocked</source>
        <translation>Device blocked</translation>
    </message>
    <message>
        <source>Device goes on under a new name</source>
        <translation>Device goes on under a new name</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>doesn’t know</source>
        <translation>doesn’t know</translation>
    </message>
    <message>
        <source>won’t say</source>
        <translation>won’t say</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>shown only</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>shown and returned</source>
        <translation>shown and returned</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Found cases</source>
        <translation>Found cases</translation>
    </message>
    <message>
        <source>Found cases: {count}</source>
        <translation>Found cases: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Name not known yet</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the visit</source>
        <translation>Finish the visit</translation>
    </message>
    <message>
        <source>How did the visit end?</source>
        <translation>How did the visit end?</translation>
    </message>
    <message>
        <source>Press 1 to 7. The marked line fits the state of the case.</source>
        <translation>Press 1 to 7. The marked line fits the state of the case.</translation>
    </message>
    <message>
        <source>Note, if needed</source>
        <translation>Note, if needed</translation>
    </message>
    <message>
        <source>Information and a list of what to bring</source>
        <translation>Information and a list of what to bring</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>Hall board</translation>
    </message>
    <message>
        <source>Please watch this board: your number will appear here.</source>
        <translation>Please watch this board: your number will appear here.</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Called before</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n</source>
        <translation>
            <numerusform>Waiting: %n</numerusform>
            <numerusform>Waiting: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is not up to date (last at {time}). Please listen to the staff.</source>
        <translation>The board is not up to date (last at {time}). Please listen to the staff.</translation>
    </message>
    <message>
        <source>Last update {time}</source>
        <translation>Last update {time}</translation>
    </message>
    <message>
        <source>No sound: please watch the board</source>
        <translation>No sound: please watch the board</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Send to a volunteer</source>
        <translation>Send to a volunteer</translation>
    </message>
    <message>
        <source>Read this to the visitor. The volunteer scans the ticket, fills in the form, hands it back.</source>
        <translation>Read this to the visitor. The volunteer scans the ticket, fills in the form, hands it back.</translation>
    </message>
    <message>
        <source>Consent to be helped</source>
        <translation>Consent to be helped</translation>
    </message>
    <message>
        <source>The visitor agreed</source>
        <translation>The visitor agreed</translation>
    </message>
    <message>
        <source>Who is to be helped</source>
        <translation>Who is to be helped</translation>
    </message>
    <message>
        <source>The volunteer looks for this name in the hall.</source>
        <translation>The volunteer looks for this name in the hall.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HelperWindow</name>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>{0} goes back to the desk and is next there.</source>
        <translation>{0} goes back to the desk and is next there.</translation>
    </message>
    <message>
        <source>Volunteer {0}</source>
        <translation>Volunteer {0}</translation>
    </message>
    <message>
        <source>Ticket {0} · {1}</source>
        <translation>Ticket {0} · {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Saved {0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>The agent fills in the rest. It is not shown here.</source>
        <translation>The agent fills in the rest. It is not shown here.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Hand back to the agent</source>
        <translation>Hand back to the agent</translation>
    </message>
    <message>
        <source>Hand back without confirming all</source>
        <translation>Hand back without confirming all</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Who else is in the case?</source>
        <translation>Who else is in the case?</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>Another applicant</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>When a visitor takes a ticket, it appears here. A case can be found by Ctrl+K.</source>
        <translation>When a visitor takes a ticket, it appears here. A case can be found by Ctrl+K.</translation>
    </message>
    <message>
        <source>Waiting now: {count}</source>
        <translation>Waiting now: {count}</translation>
    </message>
    <message>
        <source>Call the next visitor, or scan a ticket.</source>
        <translation>Call the next visitor, or scan a ticket.</translation>
    </message>
    <message>
        <source>Call the next visitor</source>
        <translation>Call the next visitor</translation>
    </message>
    <message>
        <source>Waiting outside the line</source>
        <translation>Waiting outside the line</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>asked to wait</translation>
    </message>
    <message>
        <source>with a volunteer</source>
        <translation>with a volunteer</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Keys of the desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>call the next visitor</source>
        <translation>call the next visitor</translation>
    </message>
    <message>
        <source>call again · the visitor did not come</source>
        <translation>call again · the visitor did not come</translation>
    </message>
    <message>
        <source>scan a ticket or a case, find a case by name or FİN</source>
        <translation>scan a ticket or a case, find a case by name or FİN</translation>
    </message>
    <message>
        <source>open a step of the case, in any order</source>
        <translation>open a step of the case, in any order</translation>
    </message>
    <message>
        <source>documents · check in the registries</source>
        <translation>documents · check in the registries</translation>
    </message>
    <message>
        <source>send to a volunteer · let the visitor wait</source>
        <translation>send to a volunteer · let the visitor wait</translation>
    </message>
    <message>
        <source>print a paper again</source>
        <translation>print a paper again</translation>
    </message>
    <message>
        <source>register the case today, complete or not</source>
        <translation>register the case today, complete or not</translation>
    </message>
    <message>
        <source>accept the case; while it is blocked, go to the first obstacle</source>
        <translation>accept the case; while it is blocked, go to the first obstacle</translation>
    </message>
    <message>
        <source>finish the visit; 1 to 7 choose how it ended</source>
        <translation>finish the visit; 1 to 7 choose how it ended</translation>
    </message>
    <message>
        <source>lock the desk; the PIN leads back to the same cursor</source>
        <translation>lock the desk; the PIN leads back to the same cursor</translation>
    </message>
</context>
<context>
    <name>KioskCalls</name>
    <message>
        <source>A visitor at kiosk {0} asks for a volunteer, since {1}.</source>
        <translation>A visitor at kiosk {0} asks for a volunteer, since {1}.</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>I am going</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Call a volunteer</source>
        <translation>Call a volunteer</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Usual text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>Usual colours</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Ticket kiosk</source>
        <translation>Ticket kiosk</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Another person signs in</source>
        <translation>Another person signs in</translation>
    </message>
</context>
<context>
    <name>Lodging</name>
    <message>
        <source>Accepted: case {number}</source>
        <translation>Accepted: case {number}</translation>
    </message>
    <message>
        <source>The decision comes by {date}. Give the visitor the receipt, then F11.</source>
        <translation>The decision comes by {date}. Give the visitor the receipt, then F11.</translation>
    </message>
    <message>
        <source>Registered: case {number}</source>
        <translation>Registered: case {number}</translation>
    </message>
    <message>
        <source>The term ends on {date}. Give the visitor the receipt, then F11.</source>
        <translation>The term ends on {date}. Give the visitor the receipt, then F11.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>The case is saved. Mend the printer and print again with F9.</source>
        <translation>The case is saved. Mend the printer and print again with F9.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This could not be done (code {code}).</source>
        <translation>This could not be done (code {code}).</translation>
    </message>
    <message>
        <source>No such ticket today: {text}.</source>
        <translation>No such ticket today: {text}.</translation>
    </message>
    <message>
        <source>The visit with ticket {ticket} has ended.</source>
        <translation>The visit with ticket {ticket} has ended.</translation>
    </message>
    <message>
        <source>The numbers of this line are used up for today. Call a supervisor.</source>
        <translation>The numbers of this line are used up for today. Call a supervisor.</translation>
    </message>
    <message>
        <source>This centre has no such line.</source>
        <translation>This centre has no such line.</translation>
    </message>
    <message>
        <source>This need is not known here.</source>
        <translation>This need is not known here.</translation>
    </message>
    <message>
        <source>Ticket {ticket} is at this desk. Finish that visit first.</source>
        <translation>Ticket {ticket} is at this desk. Finish that visit first.</translation>
    </message>
    <message>
        <source>Choose how the visit ended.</source>
        <translation>Choose how the visit ended.</translation>
    </message>
    <message>
        <source>The code was misread. Scan it once more.</source>
        <translation>The code was misread. Scan it once more.</translation>
    </message>
    <message>
        <source>This is not one of our codes: they have digits only.</source>
        <translation>This is not one of our codes: they have digits only.</translation>
    </message>
    <message>
        <source>This paper is from another centre.</source>
        <translation>This paper is from another centre.</translation>
    </message>
    <message>
        <source>This code is neither a ticket nor a case.</source>
        <translation>This code is neither a ticket nor a case.</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>Nothing was found for “{text}”.</translation>
    </message>
    <message>
        <source>Type at least three letters.</source>
        <translation>Type at least three letters.</translation>
    </message>
    <message>
        <source>This case is not at this centre.</source>
        <translation>This case is not at this centre.</translation>
    </message>
    <message>
        <source>The case was accepted already: {number}.</source>
        <translation>The case was accepted already: {number}.</translation>
    </message>
    <message>
        <source>The case can&apos;t be accepted yet: something is still missing.</source>
        <translation>The case can&apos;t be accepted yet: something is still missing.</translation>
    </message>
    <message>
        <source>Register the case first (Ctrl+F12).</source>
        <translation>Register the case first (Ctrl+F12).</translation>
    </message>
    <message>
        <source>The application was changed after it was signed. Print and sign it again.</source>
        <translation>The application was changed after it was signed. Print and sign it again.</translation>
    </message>
    <message>
        <source>Consent or the legal basis is not recorded yet.</source>
        <translation>Consent or the legal basis is not recorded yet.</translation>
    </message>
    <message>
        <source>Say what the person agreed to.</source>
        <translation>Say what the person agreed to.</translation>
    </message>
    <message>
        <source>Choose consent or the legal basis.</source>
        <translation>Choose consent or the legal basis.</translation>
    </message>
    <message>
        <source>The surname is missing.</source>
        <translation>The surname is missing.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The person the service is for can&apos;t be removed.</source>
        <translation>The person the service is for can&apos;t be removed.</translation>
    </message>
    <message>
        <source>This field is not known.</source>
        <translation>This field is not known.</translation>
    </message>
    <message>
        <source>This person is no longer in the case.</source>
        <translation>This person is no longer in the case.</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>A document is missing.</translation>
    </message>
    <message>
        <source>The registry has not answered yet.</source>
        <translation>The registry has not answered yet.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Say where this is known from.</source>
        <translation>Say where this is known from.</translation>
    </message>
    <message>
        <source>This answer is not possible for the document.</source>
        <translation>This answer is not possible for the document.</translation>
    </message>
    <message>
        <source>The document can&apos;t be recorded in this form.</source>
        <translation>The document can&apos;t be recorded in this form.</translation>
    </message>
    <message>
        <source>This document is no longer on the list.</source>
        <translation>This document is no longer on the list.</translation>
    </message>
    <message>
        <source>The relatives have not been checked yet.</source>
        <translation>The relatives have not been checked yet.</translation>
    </message>
    <message>
        <source>The registry has not been asked yet.</source>
        <translation>The registry has not been asked yet.</translation>
    </message>
    <message>
        <source>Choose what the registry answered.</source>
        <translation>Choose what the registry answered.</translation>
    </message>
    <message>
        <source>A question of the application has no answer.</source>
        <translation>A question of the application has no answer.</translation>
    </message>
    <message>
        <source>An answer of the application needs mending.</source>
        <translation>An answer of the application needs mending.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be recorded.</source>
        <translation>This answer can&apos;t be recorded.</translation>
    </message>
    <message>
        <source>The form no longer has this question.</source>
        <translation>The form no longer has this question.</translation>
    </message>
    <message>
        <source>The application is not signed yet.</source>
        <translation>The application is not signed yet.</translation>
    </message>
    <message>
        <source>The signed application has not been scanned yet.</source>
        <translation>The signed application has not been scanned yet.</translation>
    </message>
    <message>
        <source>The file itself is not at this station yet; only its record has arrived.</source>
        <translation>The file itself is not at this station yet; only its record has arrived.</translation>
    </message>
    <message>
        <source>Two values were written apart. Choose the right one.</source>
        <translation>Two values were written apart. Choose the right one.</translation>
    </message>
    <message>
        <source>Say why another person signs.</source>
        <translation>Say why another person signs.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Say who signs.</translation>
    </message>
    <message>
        <source>Say who witnessed the signature.</source>
        <translation>Say who witnessed the signature.</translation>
    </message>
    <message>
        <source>Choose how the application is signed.</source>
        <translation>Choose how the application is signed.</translation>
    </message>
    <message>
        <source>How to answer the person has not been asked yet.</source>
        <translation>How to answer the person has not been asked yet.</translation>
    </message>
    <message>
        <source>A telephone number is needed for a call.</source>
        <translation>A telephone number is needed for a call.</translation>
    </message>
    <message>
        <source>Choose how to answer the person.</source>
        <translation>Choose how to answer the person.</translation>
    </message>
    <message>
        <source>The person has to agree first that a volunteer helps.</source>
        <translation>The person has to agree first that a volunteer helps.</translation>
    </message>
    <message>
        <source>A volunteer takes the case by its ticket: there is none.</source>
        <translation>A volunteer takes the case by its ticket: there is none.</translation>
    </message>
    <message>
        <source>The application is still with a volunteer.</source>
        <translation>The application is still with a volunteer.</translation>
    </message>
    <message>
        <source>The case was sent to the volunteers already.</source>
        <translation>The case was sent to the volunteers already.</translation>
    </message>
    <message>
        <source>This case is not offered to volunteers now.</source>
        <translation>This case is not offered to volunteers now.</translation>
    </message>
    <message>
        <source>No case is waiting for a volunteer under this ticket: {text}.</source>
        <translation>No case is waiting for a volunteer under this ticket: {text}.</translation>
    </message>
    <message>
        <source>Another volunteer has taken this case already.</source>
        <translation>Another volunteer has taken this case already.</translation>
    </message>
    <message>
        <source>Another volunteer is helping with this case.</source>
        <translation>Another volunteer is helping with this case.</translation>
    </message>
    <message>
        <source>The term is out of range.</source>
        <translation>The term is out of range.</translation>
    </message>
    <message>
        <source>This service is not in the catalogue of the centre.</source>
        <translation>This service is not in the catalogue of the centre.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation>This question has no answer yet.</translation>
    </message>
    <message>
        <source>The date is not complete: day, month and year are needed.</source>
        <translation>The date is not complete: day, month and year are needed.</translation>
    </message>
    <message>
        <source>There is no such date. Write it as 05.03.1948.</source>
        <translation>There is no such date. Write it as 05.03.1948.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Write the year with four digits.</translation>
    </message>
    <message>
        <source>The date is too early: {earliest} at the earliest.</source>
        <translation>The date is too early: {earliest} at the earliest.</translation>
    </message>
    <message>
        <source>The date is too late: {latest} at the latest.</source>
        <translation>The date is too late: {latest} at the latest.</translation>
    </message>
    <message>
        <source>The year {year} is long ago. Is it right?</source>
        <translation>The year {year} is long ago. Is it right?</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: ad@example.az</source>
        <translation>This is not an e-mail address. Example: ad@example.az</translation>
    </message>
    <message>
        <source>The address had spaces in it; they were left out.</source>
        <translation>The address had spaces in it; they were left out.</translation>
    </message>
    <message>
        <source>This e-mail address looks unusual. Please check it.</source>
        <translation>This e-mail address looks unusual. Please check it.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be chosen together with others.</source>
        <translation>This answer can&apos;t be chosen together with others.</translation>
    </message>
    <message>
        <source>Only digits can be written here.</source>
        <translation>Only digits can be written here.</translation>
    </message>
    <message>
        <source>“{given}” is not among the answers. Choose one from the list.</source>
        <translation>“{given}” is not among the answers. Choose one from the list.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>A whole number is needed here.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Answer yes or no.</translation>
    </message>
    <message>
        <source>There are unusual characters here. Please check.</source>
        <translation>There are unusual characters here. Please check.</translation>
    </message>
    <message>
        <source>The number is too large: {maximum} at most.</source>
        <translation>The number is too large: {maximum} at most.</translation>
    </message>
    <message>
        <source>The text is too long: {longest} characters at most, {length} now.</source>
        <translation>The text is too long: {longest} characters at most, {length} now.</translation>
    </message>
    <message>
        <source>The number is too small: {minimum} at least.</source>
        <translation>The number is too small: {minimum} at least.</translation>
    </message>
    <message>
        <source>Eight characters. On an older card the FIN is the first seven of them.</source>
        <translation>Eight characters. On an older card the FIN is the first seven of them.</translation>
    </message>
    <message>
        <source>A FIN has 7 characters, a foreigner&apos;s 5 or 6; here are {length}.</source>
        <translation>A FIN has 7 characters, a foreigner&apos;s 5 or 6; here are {length}.</translation>
    </message>
    <message>
        <source>Is it the letter I or the digit 1? Old cards confuse them.</source>
        <translation>Is it the letter I or the digit 1? Old cards confuse them.</translation>
    </message>
    <message>
        <source>A FIN never has the letter O: it is the digit 0.</source>
        <translation>A FIN never has the letter O: it is the digit 0.</translation>
    </message>
    <message>
        <source>A FIN has only the letters A–Z and digits.</source>
        <translation>A FIN has only the letters A–Z and digits.</translation>
    </message>
    <message>
        <source>The account number is mistyped: its check digits don&apos;t fit.</source>
        <translation>The account number is mistyped: its check digits don&apos;t fit.</translation>
    </message>
    <message>
        <source>This is not an IBAN. It begins with AZ and has 28 characters.</source>
        <translation>This is not an IBAN. It begins with AZ and has 28 characters.</translation>
    </message>
    <message>
        <source>An IBAN has 28 characters; here are {length}.</source>
        <translation>An IBAN has 28 characters; here are {length}.</translation>
    </message>
    <message>
        <source>Only an Azerbaijani account can be given here: it begins with AZ.</source>
        <translation>Only an Azerbaijani account can be given here: it begins with AZ.</translation>
    </message>
    <message>
        <source>This is a card number. The account&apos;s IBAN is needed.</source>
        <translation>This is a card number. The account&apos;s IBAN is needed.</translation>
    </message>
    <message>
        <source>An identity card is AZE and 8 digits, or AA and 7 digits.</source>
        <translation>An identity card is AZE and 8 digits, or AA and 7 digits.</translation>
    </message>
    <message>
        <source>It is not clear where the qəpik begin. Write it as 1250.50.</source>
        <translation>It is not clear where the qəpik begin. Write it as 1250.50.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as 250 or 250.50.</source>
        <translation>This is not an amount. Write it as 250 or 250.50.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: 050 123 45 67</source>
        <translation>This is not a telephone number. Example: 050 123 45 67</translation>
    </message>
    <message>
        <source>{number} is a service number. The person&apos;s own number is needed.</source>
        <translation>{number} is a service number. The person&apos;s own number is needed.</translation>
    </message>
    <message>
        <source>This number looks unusual. Please check it.</source>
        <translation>This number looks unusual. Please check it.</translation>
    </message>
    <message>
        <source>A postal code is AZ and 4 digits. Please check.</source>
        <translation>A postal code is AZ and 4 digits. Please check.</translation>
    </message>
    <message>
        <source>This residence card number looks unusual. Please check.</source>
        <translation>This residence card number looks unusual. Please check.</translation>
    </message>
    <message>
        <source>This social insurance number looks unusual. Please check.</source>
        <translation>This social insurance number looks unusual. Please check.</translation>
    </message>
    <message>
        <source>The VÖEN is mistyped: its check digit doesn&apos;t fit.</source>
        <translation>The VÖEN is mistyped: its check digit doesn&apos;t fit.</translation>
    </message>
    <message>
        <source>The last digit of a VÖEN is 1 or 2.</source>
        <translation>The last digit of a VÖEN is 1 or 2.</translation>
    </message>
    <message>
        <source>A VÖEN has {wanted} digits.</source>
        <translation>A VÖEN has {wanted} digits.</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({kind}). What was saved is safe. Try once more.</source>
        <translation>Something went wrong in the program ({kind}). What was saved is safe. Try once more.</translation>
    </message>
    <message>
        <source>No such staff number at this centre.</source>
        <translation>No such staff number at this centre.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>The password is not right.</translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>The PIN is not right.</translation>
    </message>
    <message>
        <source>This station is for another role.</source>
        <translation>This station is for another role.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Too many tries. Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>This station may not do that.</source>
        <translation>This station may not do that.</translation>
    </message>
    <message>
        <source>Your role may not do that.</source>
        <translation>Your role may not do that.</translation>
    </message>
    <message>
        <source>A volunteer may not do that: the agent decides.</source>
        <translation>A volunteer may not do that: the agent decides.</translation>
    </message>
    <message>
        <source>Only the agent fills in this field.</source>
        <translation>Only the agent fills in this field.</translation>
    </message>
    <message>
        <source>This device is blocked. Call the administrator.</source>
        <translation>This device is blocked. Call the administrator.</translation>
    </message>
    <message>
        <source>This station may not see that.</source>
        <translation>This station may not see that.</translation>
    </message>
    <message>
        <source>This device is not known at the centre.</source>
        <translation>This device is not known at the centre.</translation>
    </message>
    <message>
        <source>This member of staff is not known at the centre.</source>
        <translation>This member of staff is not known at the centre.</translation>
    </message>
    <message>
        <source>The disk did not take the data. What was acknowledged before is safe. Check the free space.</source>
        <translation>The disk did not take the data. What was acknowledged before is safe. Check the free space.</translation>
    </message>
    <message>
        <source>No window can be opened: there is no display here that Qt can use.</source>
        <translation>No window can be opened: there is no display here that Qt can use.</translation>
    </message>
    <message>
        <source>No station was set up in {path}. Check the folder in the settings (DOST_DESK_FOLDER).</source>
        <translation>No station was set up in {path}. Check the folder in the settings (DOST_DESK_FOLDER).</translation>
    </message>
    <message>
        <source>The disk is full. What was acknowledged before is safe. Free some space.</source>
        <translation>The disk is full. What was acknowledged before is safe. Free some space.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written. Stop working here and call the administrator.</source>
        <translation>The disk can&apos;t be read or written. Stop working here and call the administrator.</translation>
    </message>
    <message>
        <source>These records are open in another program on this computer. Close that one first.</source>
        <translation>These records are open in another program on this computer. Close that one first.</translation>
    </message>
    <message>
        <source>The records can&apos;t be written: {path} is read-only. Call the administrator.</source>
        <translation>The records can&apos;t be written: {path} is read-only. Call the administrator.</translation>
    </message>
    <message>
        <source>The computer has too little memory left. Close other programs.</source>
        <translation>The computer has too little memory left. Close other programs.</translation>
    </message>
    <message>
        <source>The key of the records is not on this computer. Call the administrator.</source>
        <translation>The key of the records is not on this computer. Call the administrator.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read or written: {path}.</source>
        <translation>The key can&apos;t be read or written: {path}.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Sign in to the computer again, or call the administrator.</source>
        <translation>The keyring of this computer is locked or not there. Sign in to the computer again, or call the administrator.</translation>
    </message>
    <message>
        <source>The computer has too little memory left to unlock the records. Close other programs.</source>
        <translation>The computer has too little memory left to unlock the records. Close other programs.</translation>
    </message>
    <message>
        <source>The records are locked by a passphrase, and none was given (DOST_DESK_PASSPHRASE).</source>
        <translation>The records are locked by a passphrase, and none was given (DOST_DESK_PASSPHRASE).</translation>
    </message>
    <message>
        <source>This computer has no keyring. Set a passphrase for the records (DOST_DESK_PASSPHRASE).</source>
        <translation>This computer has no keyring. Set a passphrase for the records (DOST_DESK_PASSPHRASE).</translation>
    </message>
    <message>
        <source>An unprotected key is for demonstrations only.</source>
        <translation>An unprotected key is for demonstrations only.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>This passphrase does not open the records.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read: {file} ({reason}).</source>
        <translation>The settings can&apos;t be read: {file} ({reason}).</translation>
    </message>
    <message>
        <source>The settings are not right: {file} ({reason}).</source>
        <translation>The settings are not right: {file} ({reason}).</translation>
    </message>
    <message>
        <source>The calendar is damaged: {file}.</source>
        <translation>The calendar is damaged: {file}.</translation>
    </message>
    <message>
        <source>A file of the program is damaged: {file}.</source>
        <translation>A file of the program is damaged: {file}.</translation>
    </message>
    <message>
        <source>This station does not belong to a centre yet. The administrator sets the address of central and a one-time code.</source>
        <translation>This station does not belong to a centre yet. The administrator sets the address of central and a one-time code.</translation>
    </message>
    <message>
        <source>Central can&apos;t be reached. A new station needs it once; check the line.</source>
        <translation>Central can&apos;t be reached. A new station needs it once; check the line.</translation>
    </message>
    <message>
        <source>Central has a fault and can&apos;t take this station now. Try again later.</source>
        <translation>Central has a fault and can&apos;t take this station now. Try again later.</translation>
    </message>
    <message>
        <source>What answers is not central, or is another version of it. Check the address in the settings.</source>
        <translation>What answers is not central, or is another version of it. Check the address in the settings.</translation>
    </message>
    <message>
        <source>Central did not understand this station. Update the program.</source>
        <translation>Central did not understand this station. Update the program.</translation>
    </message>
    <message>
        <source>The one-time code has expired. Ask for a new one.</source>
        <translation>The one-time code has expired. Ask for a new one.</translation>
    </message>
    <message>
        <source>The one-time code is mistyped. Compare it with what you were given.</source>
        <translation>The one-time code is mistyped. Compare it with what you were given.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Too many tries. Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>Central does not know this one-time code.</source>
        <translation>Central does not know this one-time code.</translation>
    </message>
    <message>
        <source>The one-time code was used by another station. Ask for a new one.</source>
        <translation>The one-time code was used by another station. Ask for a new one.</translation>
    </message>
    <message>
        <source>The one-time code is for a station of another kind. Check the mode in the settings.</source>
        <translation>The one-time code is for a station of another kind. Check the mode in the settings.</translation>
    </message>
    <message>
        <source>No central is set for this station.</source>
        <translation>No central is set for this station.</translation>
    </message>
    <message>
        <source>The exchange with central failed. Work goes on; everything is kept on this PC.</source>
        <translation>The exchange with central failed. Work goes on; everything is kept on this PC.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own central did not start.</source>
        <translation>The demonstration&apos;s own central did not start.</translation>
    </message>
    <message>
        <source>{host}:{port} can&apos;t be listened on: {reason}.</source>
        <translation>{host}:{port} can&apos;t be listened on: {reason}.</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened: {path}.</source>
        <translation>The store can&apos;t be opened: {path}.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached now.</source>
        <translation>The store can&apos;t be reached now.</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened with this key or passphrase.</source>
        <translation>The store can&apos;t be opened with this key or passphrase.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop working here and call the administrator.</source>
        <translation>The store is damaged. Stop working here and call the administrator.</translation>
    </message>
    <message>
        <source>The store contradicts itself. Call the administrator.</source>
        <translation>The store contradicts itself. Call the administrator.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program. Update it.</source>
        <translation>The store was written by a newer version of the program. Update it.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>The program is closing.</translation>
    </message>
    <message>
        <source>The key of the store is damaged. Call the administrator.</source>
        <translation>The key of the store is damaged. Call the administrator.</translation>
    </message>
    <message>
        <source>This is too large to be recorded.</source>
        <translation>This is too large to be recorded.</translation>
    </message>
    <message>
        <source>A record is damaged. Call the administrator.</source>
        <translation>A record is damaged. Call the administrator.</translation>
    </message>
    <message>
        <source>A file of the program is missing: {file}.</source>
        <translation>A file of the program is missing: {file}.</translation>
    </message>
    <message>
        <source>A file is damaged: {file}.</source>
        <translation>A file is damaged: {file}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read: {file}.</source>
        <translation>A file can&apos;t be read: {file}.</translation>
    </message>
    <message>
        <source>There is no line to central. Work goes on; everything is kept on this PC.</source>
        <translation>There is no line to central. Work goes on; everything is kept on this PC.</translation>
    </message>
    <message>
        <source>Central has a fault. Work goes on; it will be sent later.</source>
        <translation>Central has a fault. Work goes on; it will be sent later.</translation>
    </message>
    <message>
        <source>Central answered something that makes no sense. Work goes on; it will be sent later.</source>
        <translation>Central answered something that makes no sense. Work goes on; it will be sent later.</translation>
    </message>
    <message>
        <source>Central answered something that can&apos;t be read. Work goes on; it will be sent later.</source>
        <translation>Central answered something that can&apos;t be read. Work goes on; it will be sent later.</translation>
    </message>
    <message>
        <source>This station is not enrolled at central.</source>
        <translation>This station is not enrolled at central.</translation>
    </message>
    <message>
        <source>Central no longer accepts this station. Call the administrator.</source>
        <translation>Central no longer accepts this station. Call the administrator.</translation>
    </message>
    <message>
        <source>The address of central is not right.</source>
        <translation>The address of central is not right.</translation>
    </message>
    <message>
        <source>Central doesn&apos;t accept this station&apos;s signature. Call the administrator.</source>
        <translation>Central doesn&apos;t accept this station&apos;s signature. Call the administrator.</translation>
    </message>
    <message>
        <source>Central has another version of the program. Update it.</source>
        <translation>Central has another version of the program. Update it.</translation>
    </message>
    <message>
        <source>Something is too large to be sent. Call the administrator.</source>
        <translation>Something is too large to be sent. Call the administrator.</translation>
    </message>
    <message>
        <source>This station and central don&apos;t agree. Stop and call the administrator.</source>
        <translation>This station and central don&apos;t agree. Stop and call the administrator.</translation>
    </message>
    <message>
        <source>The paper can&apos;t be made: a font of the program is missing.</source>
        <translation>The paper can&apos;t be made: a font of the program is missing.</translation>
    </message>
    <message>
        <source>The paper&apos;s code is not made of digits.</source>
        <translation>The paper&apos;s code is not made of digits.</translation>
    </message>
    <message>
        <source>The paper could not be made ready for printing.</source>
        <translation>The paper could not be made ready for printing.</translation>
    </message>
    <message>
        <source>The printer is not there: {where}. Check the cable and that it is on.</source>
        <translation>The printer is not there: {where}. Check the cable and that it is on.</translation>
    </message>
    <message>
        <source>The printer did not print. Check paper and cover, then try again.</source>
        <translation>The printer did not print. Check paper and cover, then try again.</translation>
    </message>
    <message>
        <source>The disk is full: the paper could not be kept.</source>
        <translation>The disk is full: the paper could not be kept.</translation>
    </message>
    <message>
        <source>Nothing may be written to the folder {where}.</source>
        <translation>Nothing may be written to the folder {where}.</translation>
    </message>
    <message>
        <source>The folder {where} can&apos;t be used.</source>
        <translation>The folder {where} can&apos;t be used.</translation>
    </message>
    <message>
        <source>The visit stopped at the step “{step}”: {why}.</source>
        <translation>The visit stopped at the step “{step}”: {why}.</translation>
    </message>
    <message>
        <source>The program reported a fault during the visit: {what}.</source>
        <translation>The program reported a fault during the visit: {what}.</translation>
    </message>
    <message>
        <source>A paper of the visit did not come out: {what}.</source>
        <translation>A paper of the visit did not come out: {what}.</translation>
    </message>
    <message>
        <source>Station and central do not agree after the visit.</source>
        <translation>Station and central do not agree after the visit.</translation>
    </message>
    <message>
        <source>Nothing can be written to {where}: {reason}.</source>
        <translation>Nothing can be written to {where}: {reason}.</translation>
    </message>
    <message>
        <source>A record was changed after it was written. Call the administrator.</source>
        <translation>A record was changed after it was written. Call the administrator.</translation>
    </message>
    <message>
        <source>An entry can&apos;t be read by this version of the program.</source>
        <translation>An entry can&apos;t be read by this version of the program.</translation>
    </message>
    <message>
        <source>A record does not follow from the one before it.</source>
        <translation>A record does not follow from the one before it.</translation>
    </message>
    <message>
        <source>A record came without its content.</source>
        <translation>A record came without its content.</translation>
    </message>
    <message>
        <source>A record is of another centre.</source>
        <translation>A record is of another centre.</translation>
    </message>
    <message>
        <source>An entry is of a kind that this version of the program does not know. Update it.</source>
        <translation>An entry is of a kind that this version of the program does not know. Update it.</translation>
    </message>
    <message>
        <source>Central refused the entry.</source>
        <translation>Central refused the entry.</translation>
    </message>
    <message>
        <source>Central put the entry aside: the device is blocked.</source>
        <translation>Central put the entry aside: the device is blocked.</translation>
    </message>
    <message>
        <source>Central does not know this kind of entry yet; it has no effect until then.</source>
        <translation>Central does not know this kind of entry yet; it has no effect until then.</translation>
    </message>
    <message>
        <source>Central could not read the entry.</source>
        <translation>Central could not read the entry.</translation>
    </message>
    <message>
        <source>This station does not belong to a centre yet; nothing can be recorded.</source>
        <translation>This station does not belong to a centre yet; nothing can be recorded.</translation>
    </message>
    <message>
        <source>Nothing is known of {subject}.</source>
        <translation>Nothing is known of {subject}.</translation>
    </message>
    <message>
        <source>What arrived as central&apos;s is not signed by it. Call the administrator.</source>
        <translation>What arrived as central&apos;s is not signed by it. Call the administrator.</translation>
    </message>
    <message>
        <source>What central sealed does not follow from what it sealed before. Call the administrator.</source>
        <translation>What central sealed does not follow from what it sealed before. Call the administrator.</translation>
    </message>
    <message>
        <source>Central sent the seals of another centre. Call the administrator.</source>
        <translation>Central sent the seals of another centre. Call the administrator.</translation>
    </message>
    <message>
        <source>Central did not take the greeting; it is asked again.</source>
        <translation>Central did not take the greeting; it is asked again.</translation>
    </message>
    <message>
        <source>This station was copied or restored; it goes on under a new name.</source>
        <translation>This station was copied or restored; it goes on under a new name.</translation>
    </message>
    <message>
        <source>A station was copied or restored: both of its histories are kept. Call the administrator.</source>
        <translation>A station was copied or restored: both of its histories are kept. Call the administrator.</translation>
    </message>
    <message>
        <source>Central was restored from a backup and takes back what it lacks.</source>
        <translation>Central was restored from a backup and takes back what it lacks.</translation>
    </message>
    <message>
        <source>Records came that their writer did not sign for; they wait.</source>
        <translation>Records came that their writer did not sign for; they wait.</translation>
    </message>
    <message>
        <source>Something that arrived could not be taken in; it is set aside for the administrator.</source>
        <translation>Something that arrived could not be taken in; it is set aside for the administrator.</translation>
    </message>
    <message>
        <source>There is no device {writer} at this centre.</source>
        <translation>There is no device {writer} at this centre.</translation>
    </message>
    <message>
        <source>Central has a fault.</source>
        <translation>Central has a fault.</translation>
    </message>
    <message>
        <source>Central did not understand the request.</source>
        <translation>Central did not understand the request.</translation>
    </message>
    <message>
        <source>The paper&apos;s code is too long to be printed.</source>
        <translation>The paper&apos;s code is too long to be printed.</translation>
    </message>
    <message>
        <source>The passport of a service is damaged: {problem}.</source>
        <translation>The passport of a service is damaged: {problem}.</translation>
    </message>
    <message>
        <source>The passport of a service was written by a later version of the program. Update it.</source>
        <translation>The passport of a service was written by a later version of the program. Update it.</translation>
    </message>
    <message>
        <source>This is not a service passport ({reason}).</source>
        <translation>This is not a service passport ({reason}).</translation>
    </message>
    <message>
        <source>A confirmation does not fit the passport of its service: {problem}.</source>
        <translation>A confirmation does not fit the passport of its service: {problem}.</translation>
    </message>
    <message>
        <source>A service is not offered: its file {file} is damaged. Call the administrator.</source>
        <translation>A service is not offered: its file {file} is damaged. Call the administrator.</translation>
    </message>
    <message>
        <source>A file of a service is not quite right: {file}. Tell the administrator.</source>
        <translation>A file of a service is not quite right: {file}. Tell the administrator.</translation>
    </message>
    <message>
        <source>A file is of another service: {service}.</source>
        <translation>A file is of another service: {service}.</translation>
    </message>
    <message>
        <source>No rule asks for a document that the passport lists.</source>
        <translation>No rule asks for a document that the passport lists.</translation>
    </message>
    <message>
        <source>A rule is for a document that the passport does not list.</source>
        <translation>A rule is for a document that the passport does not list.</translation>
    </message>
    <message>
        <source>A centre needs a name of at most {most} characters.</source>
        <translation>A centre needs a name of at most {most} characters.</translation>
    </message>
    <message>
        <source>People sign in with letters and digits, at most 20: {staff} can&apos;t be used.</source>
        <translation>People sign in with letters and digits, at most 20: {staff} can&apos;t be used.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name, at most {most} characters.</source>
        <translation>Give the person&apos;s name, at most {most} characters.</translation>
    </message>
    <message>
        <source>The role must be agent, volunteer or supervisor.</source>
        <translation>The role must be agent, volunteer or supervisor.</translation>
    </message>
    <message>
        <source>Nobody at this centre signs in as {staff}.</source>
        <translation>Nobody at this centre signs in as {staff}.</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>A password has at least {least} characters.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>A PIN has {least} to {most} digits.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Does any of this apply to you?</source>
        <translation>Does any of this apply to you?</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, take your ticket.</source>
        <translation>Touch what applies. If nothing does, take your ticket.</translation>
    </message>
    <message>
        <source>You are called earlier</source>
        <translation>You are called earlier</translation>
    </message>
    <message>
        <source>You need help</source>
        <translation>You need help</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>Take the ticket</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>With a baby</source>
        <translation>With a baby</translation>
    </message>
    <message>
        <source>70 or older</source>
        <translation>70 or older</translation>
    </message>
    <message>
        <source>Family of a martyr</source>
        <translation>Family of a martyr</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Veteran</translation>
    </message>
    <message>
        <source>I can’t see well</source>
        <translation>I can’t see well</translation>
    </message>
    <message>
        <source>I can’t hear well</source>
        <translation>I can’t hear well</translation>
    </message>
    <message>
        <source>I can’t read</source>
        <translation>I can’t read</translation>
    </message>
    <message>
        <source>I need an escort</source>
        <translation>I need an escort</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>I need an interpreter</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Printed: {printer}</source>
        <translation>Printed: {printer}</translation>
    </message>
    <message>
        <source>No printer here: the paper is kept in the folder as {name}</source>
        <translation>No printer here: the paper is kept in the folder as {name}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Too short: at least {0} characters.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>The two are not the same. Type it once more.</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <source>Protect the records of this station</source>
        <translation>Protect the records of this station</translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase opens the records. Nobody can restore it: keep it in a safe place.</source>
        <translation>This computer has no keyring, so a passphrase opens the records. Nobody can restore it: keep it in a safe place.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation>At least {0} characters.</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>Set and open</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>The records are locked</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Passphrase of this station</translation>
    </message>
    <message>
        <source>It was set when the station was set up.</source>
        <translation>It was set when the station was set up.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>This passphrase does not open the records.</source>
        <translation>This passphrase does not open the records.</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>PEOPLE</source>
        <translation>PEOPLE</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>WHAT IS MISSING</translation>
    </message>
    <message>
        <source>TERM</source>
        <translation>TERM</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANSWER</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Name not known yet</translation>
    </message>
    <message>
        <source>or: {title}</source>
        <translation>or: {title}</translation>
    </message>
    <message>
        <source>will bring it: {date}</source>
        <translation>will bring it: {date}</translation>
    </message>
    <message>
        <source>we check ourselves</source>
        <translation>we check ourselves</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>If registered today</source>
        <translation>If registered today</translation>
    </message>
    <message>
        <source>Front office: {date}</source>
        <translation>Front office: {date}</translation>
    </message>
    <message>
        <source>Final: {date}</source>
        <translation>Final: {date}</translation>
    </message>
    <message>
        <source>estimate: a holiday may still move</source>
        <translation>estimate: a holiday may still move</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Not chosen yet</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>No rights in the case: heard only with the person’s consent</source>
        <translation>No rights in the case: heard only with the person’s consent</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>if there is one</translation>
    </message>
    <message>
        <source>as far as known: 1948, 03.1948</source>
        <translation>as far as known: 1948, 03.1948</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Paper of the guardian</source>
        <translation>Paper of the guardian</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Not shown yet</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>FİN</source>
        <translation>FİN</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Relation to the recipient</source>
        <translation>Relation to the recipient</translation>
    </message>
    <message>
        <source>Right to represent</source>
        <translation>Right to represent</translation>
    </message>
    <message>
        <source>Number and date of the paper</source>
        <translation>Number and date of the paper</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Lives in the same settlement</source>
        <translation>Lives in the same settlement</translation>
    </message>
    <message>
        <source>Able-bodied and obliged to care</source>
        <translation>Able-bodied and obliged to care</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Scan the visitor&apos;s ticket, or type its number.</source>
        <translation>Scan the visitor&apos;s ticket, or type its number.</translation>
    </message>
    <message>
        <source>Whom do you help?</source>
        <translation>Whom do you help?</translation>
    </message>
    <message>
        <source>Visitor&apos;s ticket</source>
        <translation>Visitor&apos;s ticket</translation>
    </message>
    <message>
        <source>Scan the code on the ticket, or type the number, e.g. S042.</source>
        <translation>Scan the code on the ticket, or type the number, e.g. S042.</translation>
    </message>
    <message>
        <source>Take the application</source>
        <translation>Take the application</translation>
    </message>
    <message>
        <source>Waiting for a volunteer</source>
        <translation>Waiting for a volunteer</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>When an agent sends a visitor, the ticket appears here.</source>
        <translation>When an agent sends a visitor, the ticket appears here.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Which paper?</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Case number, dates, and what happens next</source>
        <translation>Case number, dates, and what happens next</translation>
    </message>
    <message>
        <source>Only after the case is registered</source>
        <translation>Only after the case is registered</translation>
    </message>
    <message>
        <source>Notice of missing documents</source>
        <translation>Notice of missing documents</translation>
    </message>
    <message>
        <source>What, in which form, until when</source>
        <translation>What, in which form, until when</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Take over: {value}</source>
        <translation>Take over: {value}</translation>
    </message>
    <message>
        <source>{question} (may stay empty)</source>
        <translation>{question} (may stay empty)</translation>
    </message>
    <message>
        <source>Doesn’t know</source>
        <translation>Doesn’t know</translation>
    </message>
    <message>
        <source>Won’t say</source>
        <translation>Won’t say</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Please answer, or choose “Doesn&apos;t know” or “Won&apos;t say”.</source>
        <translation>Please answer, or choose “Doesn&apos;t know” or “Won&apos;t say”.</translation>
    </message>
    <message>
        <source>Question {0} of {1} · {2}</source>
        <translation>Question {0} of {1} · {2}</translation>
    </message>
    <message>
        <source>Answered: doesn&apos;t know</source>
        <translation>Answered: doesn&apos;t know</translation>
    </message>
    <message>
        <source>Answered: won&apos;t say</source>
        <translation>Answered: won&apos;t say</translation>
    </message>
    <message>
        <source>Doesn&apos;t know</source>
        <translation>Doesn&apos;t know</translation>
    </message>
    <message>
        <source>Won&apos;t say</source>
        <translation>Won&apos;t say</translation>
    </message>
</context>
<context>
    <name>RailView</name>
    <message>
        <source>STEPS</source>
        <translation>STEPS</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+0 open a step, in any order</source>
        <translation>Alt+1 … Alt+0 open a step, in any order</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Steps of the case</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Yes, right</source>
        <translation>Yes, right</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Read every answer aloud. Is it right?</source>
        <translation>Read every answer aloud. Is it right?</translation>
    </message>
</context>
<context>
    <name>RegistryCard</name>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Note (what the registry shows)</source>
        <translation>Note (what the registry shows)</translation>
    </message>
    <message>
        <source>Wait for the registry until {date} instead of asking for: {title}</source>
        <translation>Wait for the registry until {date} instead of asking for: {title}</translation>
    </message>
    <message>
        <source>The data is enough, no paper is asked for: {title}</source>
        <translation>The data is enough, no paper is asked for: {title}</translation>
    </message>
    <message>
        <source>{date}, agent {staff}</source>
        <translation>{date}, agent {staff}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
</context>
<context>
    <name>RegistryPanel</name>
    <message>
        <source>No registry is asked before consent</source>
        <translation>No registry is asked before consent</translation>
    </message>
    <message>
        <source>Record the person’s consent, or the legal basis, in step 3 first.</source>
        <translation>Record the person’s consent, or the legal basis, in step 3 first.</translation>
    </message>
    <message>
        <source>Go to consent</source>
        <translation>Go to consent</translation>
    </message>
    <message>
        <source>Look the person up in the registry and write down here what it says.</source>
        <translation>Look the person up in the registry and write down here what it says.</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <translation>Nothing to look up</translation>
    </message>
    <message>
        <source>This service asks no registry about the person.</source>
        <translation>This service asks no registry about the person.</translation>
    </message>
</context>
<context>
    <name>RelativeCard</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lives in the same settlement?</source>
        <translation>Lives in the same settlement?</translation>
    </message>
    <message>
        <source>Able-bodied and obliged to care?</source>
        <translation>Able-bodied and obliged to care?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lives elsewhere: no document is asked for.</source>
        <translation>Lives elsewhere: no document is asked for.</translation>
    </message>
    <message>
        <source>Document 5: identity card or TSEK decision, in a row of its own in step 4.</source>
        <translation>Document 5: identity card or TSEK decision, in a row of its own in step 4.</translation>
    </message>
    <message>
        <source>Ask where the relative lives; until then the document stays on the list.</source>
        <translation>Ask where the relative lives; until then the document stays on the list.</translation>
    </message>
</context>
<context>
    <name>RelativesPanel</name>
    <message>
        <source>All relatives were asked about</source>
        <translation>All relatives were asked about</translation>
    </message>
    <message>
        <source>There is nobody obliged to care here</source>
        <translation>There is nobody obliged to care here</translation>
    </message>
    <message>
        <source>Checked: the relatives below were named. Each one’s document has its row in step 4.</source>
        <translation>Checked: the relatives below were named. Each one’s document has its row in step 4.</translation>
    </message>
    <message>
        <source>Checked: nobody in the same settlement is obliged to care.</source>
        <translation>Checked: nobody in the same settlement is obliged to care.</translation>
    </message>
    <message>
        <source>Ask about able-bodied relatives obliged to care who live in the same settlement: spouse, children, parents, brothers and sisters, grandparents and grandchildren, by adoption too. In Baku the same administrative-territorial unit counts, elsewhere the same district.</source>
        <translation>Ask about able-bodied relatives obliged to care who live in the same settlement: spouse, children, parents, brothers and sisters, grandparents and grandchildren, by adoption too. In Baku the same administrative-territorial unit counts, elsewhere the same district.</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Add a relative</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>How to answer</source>
        <translation>How to answer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>needed for a call</source>
        <translation>needed for a call</translation>
    </message>
    <message>
        <source>Whose telephone it is</source>
        <translation>Whose telephone it is</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Whoever answers the telephone may hear the result</source>
        <translation>Whoever answers the telephone may hear the result</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>written by the volunteer</source>
        <translation>written by the volunteer</translation>
    </message>
    <message>
        <source>Volunteers are never sent this</source>
        <translation>Volunteers are never sent this</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>What is the visitor here for?</source>
        <translation>What is the visitor here for?</translation>
    </message>
    <message>
        <source>Find another service by name or number</source>
        <translation>Find another service by name or number</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Only a question: F11, then 1</source>
        <translation>Only a question: F11, then 1</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>No such service is offered here. Look for it by another word.</source>
        <translation>No such service is offered here. Look for it by another word.</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demonstration</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>DOST desk</source>
        <translation>DOST desk</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>Hall board</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Demonstration: all persons are fictional</source>
        <translation>Demonstration: all persons are fictional</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>Opening the station…</translation>
    </message>
    <message>
        <source>The records are being unlocked.</source>
        <translation>The records are being unlocked.</translation>
    </message>
    <message>
        <source>The station can&apos;t be opened</source>
        <translation>The station can&apos;t be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Demonstration: all persons are fictional</source>
        <translation>Demonstration: all persons are fictional</translation>
    </message>
    <message>
        <source>Type your staff number.</source>
        <translation>Type your staff number.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Something was changed after the printing</source>
        <translation>Something was changed after the printing</translation>
    </message>
    <message>
        <source>Print the application again, so that what is signed is what is recorded.</source>
        <translation>Print the application again, so that what is signed is what is recorded.</translation>
    </message>
    <message>
        <source>Signed by {signer} on {time}</source>
        <translation>Signed by {signer} on {time}</translation>
    </message>
    <message>
        <source>Let it be signed, then record the signature.</source>
        <translation>Let it be signed, then record the signature.</translation>
    </message>
    <message>
        <source>Without a usable answer: {count}</source>
        <translation>Without a usable answer: {count}</translation>
    </message>
    <message>
        <source>“Doesn’t know” or “won’t say”: {titles}</source>
        <translation>“Doesn’t know” or “won’t say”: {titles}</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Every question is answered.</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Print and sign</translation>
    </message>
    <message>
        <source>Who signs, and how</source>
        <translation>Who signs, and how</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Who guides the hand</source>
        <translation>Who guides the hand</translation>
    </message>
    <message>
        <source>Why the person can’t sign</source>
        <translation>Why the person can’t sign</translation>
    </message>
    <message>
        <source>Witness: the agent</source>
        <translation>Witness: the agent</translation>
    </message>
    <message>
        <source>In large print (18 pt)</source>
        <translation>In large print (18 pt)</translation>
    </message>
    <message>
        <source>It was read aloud to the applicant</source>
        <translation>It was read aloud to the applicant</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Print the application</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Record the signature</translation>
    </message>
</context>
<context>
    <name>StatusRail</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>done, with something to look at</source>
        <translation>done, with something to look at</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>needs attention</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>The screen goes back to the start, and what you chose is erased.</source>
        <translation>The screen goes back to the start, and what you chose is erased.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>I need more time</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Values written apart: {count}</source>
        <translation>Values written apart: {count}</translation>
    </message>
    <message>
        <source>Refused entries: {count}</source>
        <translation>Refused entries: {count}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Please wait for your number</source>
        <translation>Please wait for your number</translation>
    </message>
    <message>
        <source>It will be shown on the board with the number of the desk.</source>
        <translation>It will be shown on the board with the number of the desk.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>You are next in this line</source>
        <translation>You are next in this line</translation>
    </message>
    <message numerus="yes">
        <source>Ahead of you: %n people</source>
        <translation>
            <numerusform>Ahead of you: %n person</numerusform>
            <numerusform>Ahead of you: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Your ticket is being printed…</translation>
    </message>
    <message>
        <source>Take your ticket below.</source>
        <translation>Take your ticket below.</translation>
    </message>
    <message>
        <source>Please remember your number.</source>
        <translation>Please remember your number.</translation>
    </message>
    <message>
        <source>The ticket was not printed. Remember your number: it is valid.</source>
        <translation>The ticket was not printed. Remember your number: it is valid.</translation>
    </message>
    <message>
        <source>A volunteer has been called.</source>
        <translation>A volunteer has been called.</translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>The visit</source>
        <translation>The visit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>none: the case is worked on without a visit</source>
        <translation>none: the case is worked on without a visit</translation>
    </message>
    <message>
        <source>This ticket was called at two desks</source>
        <translation>This ticket was called at two desks</translation>
    </message>
    <message>
        <source>Both calls were made while the line was down. Ask the other desk.</source>
        <translation>Both calls were made while the line was down. Ask the other desk.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Language of the visitor</source>
        <translation>Language of the visitor</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message numerus="yes">
        <source>called again: %n</source>
        <translation>
            <numerusform>called again: %n</numerusform>
            <numerusform>called again: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>over the standard time</source>
        <translation>over the standard time</translation>
    </message>
    <message>
        <source>within the standard time</source>
        <translation>within the standard time</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>To a volunteer</source>
        <translation>To a volunteer</translation>
    </message>
    <message>
        <source>Let wait</source>
        <translation>Let wait</translation>
    </message>
    <message>
        <source>Scan or find · Ctrl+K</source>
        <translation>Scan or find · Ctrl+K</translation>
    </message>
    <message>
        <source>Scan a ticket or a case, or type a name or FİN</source>
        <translation>Scan a ticket or a case, or type a name or FİN</translation>
    </message>
</context>
<context>
    <name>VolunteerCalled</name>
    <message>
        <source>Please ask the staff</source>
        <translation>Please ask the staff</translation>
    </message>
    <message>
        <source>A volunteer could not be called from here. Please go to any desk.</source>
        <translation>A volunteer could not be called from here. Please go to any desk.</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Please wait here</translation>
    </message>
    <message>
        <source>A volunteer has been called and will come to you.</source>
        <translation>A volunteer has been called and will come to you.</translation>
    </message>
    <message>
        <source>Calling a volunteer…</source>
        <translation>Calling a volunteer…</translation>
    </message>
    <message>
        <source>Go on by myself</source>
        <translation>Go on by myself</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Touch your language to take a ticket</source>
        <translation>Touch your language to take a ticket</translation>
    </message>
</context>
</TS>
