package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Rules;

/** Turns of phrase that ask for what only people of the company know, or for what they must do. */
final class CompanyFacts {
  private static final String OUR = "(?:our|my|your|the company'?s|this company'?s)";
  private static final String HERE =
      "(?:here|by name|(?:in|at|of|for) (?:our|this|my) (?:own"
          + " )?(?:company|firm|team|office|site|department|organi[sz]ation|house|place|location|branch)|this"
          + " (?:year|week|month|weekend|quarter)|today|right now|at the moment|currently|on"
          + " call|(?:in|at) (?:the )?\\w+ (?:office|site))";
  private static final String ROLE =
      "(?:ciso|cio|cto|cso|ceo|cfo|dpo|(?:isms|security|infosec|line|it|office|facility|facilities|risk|audit|project|hr|quality|compliance|privacy|data"
          + " protection|information security|cyber ?security)["
          + " -](?:manager|officer|lead|leader|admin|administrator|responsible|contact|contact"
          + " person|boss|chief|champion|guy|person|team lead)|head of"
          + " (?:it|security|hr|finance|sales|legal|compliance)|managing director|ceo|(?:line"
          + " )?manager|boss|certifier|(?:internal |external )?auditor|certification"
          + " body|landlord|founder|system administrator|key account manager)";
  private static final String SECRET =
      "(?:pass ?words?|pass ?code|pass ?phrase|pin(?: code| number)?|credentials|log ?in(?:"
          + " details| data)?|(?:door|alarm|access|entry|gate|safe|building|guest)"
          + " code|ssid|combination|(?:wifi|wlan|license|licence|product) key|voucher)";
  private static final String SYSTEM =
      "(?:\\w+"
          + " )?(?:server|system|site|website|network|internet|wi-?fi|wlan|vpn|portal|intranet|mail|"
          + "e-?mail|outlook|teams|sharepoint|onedrive|slack|zoom|crm|erp|sap|jira|confluence|phones?|database|app|service|cloud|helpdesk|help"
          + " ?desk|ticket system|network drive)s?";
  private static final String PLACE =
      "(?:badge office|it"
          + " desk|desk|reception|canteen|cafeteria|toilets?|restroom|bathroom|kitchen|lift|elevator|parking|car"
          + " park|printers?|copier|locker|lost and found|first aid kit|post room|mail room|meeting"
          + " room|room|floor|building|entrance|office|helpdesk|help ?desk|service"
          + " desk|intranet|sharepoint|folder|wiki|portal|link|url|form|parcel|package|laptop "
          + "order|manual)";
  private static final String THING =
      "(?:mouse|keyboard|headset|printer|copier|projector|beamer|monitor|webcam|microphone|speakers?|charger|docking"
          + " station|cable|chair|toner|coffee machine|phone line)";
  private static final String PROGRAM =
      "(?:outlook|excel|word|powerpoint|teams|zoom|chrome|edge|firefox|onedrive|adobe|sap|windows|vpn)";

  static final Rules RULES =
      Rules.of(
          "^(?:so |and |hi |hey )*(?:are|is) (?:we|our company|our (?:site|office)|this company)"
              + " (?:\\w+ )?(?:iso |27001 )*certified(?: here| yet| already|"
              + " now)?[?!. ]*$",
          "\\bwho(?:'?s| is| are|s) (?:currently |actually )?"
              + OUR
              + " (?:\\w+ ){0,2}"
              + ROLE
              + "\\b",
          "\\bwho(?:'?s| is| are|s) (?:the |currently the )?(?:\\w+ )?"
              + ROLE
              + "\\b.{0,20}\\b"
              + HERE,
          "\\bwho(?:'?s| is|s) (?:my|our)\\b.{0,40}\\b" + HERE,
          "^who (?:leads|runs|heads|manages) (?:the|our) .{0,40}\\b(?:at|in) our\\b",
          "^who (?:audits|certifies|certified|audited|insures|hosts) us\\b",
          "^(?:which|what) (?:company|firm|vendor|provider|body|supplier)"
              + " (?:does|did|do|makes|runs|hosts|audits|certifies) our\\b",
          "^who (?:in|from|of|on) (?:our|my|the)"
              + " (?:team|company|department|office|group|it)\\b(?!.*\\b(?:should|allowed|may|must|decides?|in"
              + " charge|needs?|responsible|has to)\\b)",
          "^who (?:covers|stands in|fills in) for\\b",
          "^who has (?:access to|the key (?:to|for|of)) (?:the|our) (?:\\w+"
              + " )?(?:folder|share|mailbox|archive|safe|drive|channel)\\b.{0,60}$",
          "\\b(?:what'?s|what is|whats|tell me|give me) the names? of (?:our|my|the"
              + " (?:person|one|guy|lady|colleague|man|woman))",
          "^(?:who is|who'?s) (?:on call|on duty)\\b",
          "\\b(?:firm|company|business) (?:founded|started|established)\\b",
          "(?:^|\\b)(?:what'?s|what is|what are|what was|whats|tell me|give me|gimme|send me|i"
              + " need|you know|anyone know|anybody know|i forgot|i lost|you have)(?: \\w+){0,3}"
              + " (?:the|our|my|your|a)(?: [\\w-]+){0,3} "
              + SECRET
              + "(?! (?:policy|rules?|manager|length|reuse|hash|spray|protect)\\w*)(?:"
              + " (?:for|of|to|from|again|please|pls|here)\\b.{0,50})?[?!. ]*$",
          "^(?:the )?(?:wifi|wi-fi|wlan|guest wifi|printer|door|alarm|admin)(?: [\\w]+)? "
              + SECRET
              + "(?: (?:please|pls|for|again)\\b.{0,30})?[?!. ]*$",
          "^" + SECRET + " (?:for|of|to) (?:the|our|my)\\b",
          "\\b(?:ssid|wi-?fi name|wifi voucher|wlan name|employee number|staff number|personnel"
              + " number|vat number|cost cent(?:er|re)|certificate number|number of our"
              + " certificate|licen[cs]e key|share price|customer number)\\b",
          "\\b(?:what|whats|give|tell|need|send|has|have)\\b.{0,40}\\b(?:phone|telephone|mobile|extension|hotline|room|fax)["
              + " -]?(?:number|no)\\b.{0,50}$|^(?:the )?(?:phone|telephone|mobile|fax) number"
              + " (?:of|for)\\b",
          "\\b(?:number|extension) (?:do|can|should|must) i (?:dial|call|ring)\\b",
          "\\b(?:ip|mac|e-?mail|mail|postal|web|delivery)[ -]?address (?:of|for) (?:the|our|my)\\b",
          "!\\b(?:ip|url|link|host ?name) (?:of|to|for) (?:the|our|my)\\b",
          "^(?:hi |hello |hey )?(?:and )?where(?:'?s| is| are| can i find| can i get| can i pick"
              + " up| can i collect| do i find| do i get| do i pick up| do i collect| do i hand in|"
              + " do i go for)(?: the| our| my| a| an| to| new)*(?: [\\w-]+){0,2} "
              + PLACE
              + "\\b(?!.*\\b(?:should|must|"
              + "keys?|secrets?)\\b).{0,45}$",
          "^where (?:on|in) (?:the|our) (?:intranet|sharepoint|wiki|portal|network)\\b",
          "^where can i (?:park|eat|have lunch|smoke|print|store my bike)\\b",
          "\\bwhere do i (?:get|pick up|collect) (?:a|my) (?:new|replacement)\\b",
          "\\b(?:on )?which (?:floor|building|room)\\b",
          "^(?:hi |hello |hey )?(?:why |when )?(?:is|are|was|were)(?: the| our| my)* "
              + SYSTEM
              + "(?: (?:here|still|currently|really|already|again|so))*"
              + " (?:down|up|working|available|back|"
              + "slow|offline|online|broken|dead|unreachable|open|closed|free|gone)\\b.{0,30}$",
          "\\b(?:is|are) (?:it|they|"
              + SYSTEM
              + ") down\\b.{0,25}(?:\\?|for everybody|for everyone|again|"
              + "for all)",
          "\\b(?:is there|do we have|are there|any) (?:an? |any"
              + " )?(?:outages?|problems?|issues?|trouble|disruption|maintenance) (?:with|at|in|on)"
              + " (?:the|our)\\b.{0,40}(?:now|today|moment|again|\\?)$",
          "\\b(?:is there|was there) an?"
              + " (?:outage|incident|attack|alarm|drill)\\b.{0,30}\\b(?:now|today|yesterday|last"
              + " (?:night|week|month)|this (?:week|morning|month))\\b",
          "^when (?:will|is|does|do) .{0,40}\\b(?:be"
              + " (?:fixed|back|up|ready|repaired|available|restored|delivered|done)|work"
              + " again|back up|online again)\\b",
          "^when (?:is|does|are) (?:the )?(?:it|help ?desk|service desk|reception|support|it"
              + " support|office|"
              + "canteen|hotline)\\b.{0,20}\\b(?:open|close|available|reachable|there)\\b",
          "\\b(?:ticket|incident|case|inc|req|request|order|chg|change)[ #:-]*(?:no\\.? ?|number"
              + " )?\\d{4,}\\b",
          "\\b(?:status|state|news|update|progress) (?:of|on|about|for) (?:my|the|our) (?:\\w+"
              + " )?(?:ticket|request|order|incident|case|laptop|application|complaint|access)\\b",
          "^(?:where|what|whats|what's|did|is|has|when|any|how)\\b.{0,30}\\b(?:my|the)"
              + " ticket\\b.{0,40}$",
          "^(?:has|have|was|were|is|did|when (?:will|is|does)) (?:\\w+ )?(?:my|our) (?:[\\w-]+"
              + " ){0,3}"
              + "(?:request|order|application|exception|registration|ticket|change|account)(?:"
              + " [\\w-]+){0,6}"
              + " (?:approved?|accepted|granted|done|processed|rejected|ready|closed)\\b",
          "\\b(?:request|order|application|exception)(?: \\w+)? (?:been"
              + " )?(?:approved|accepted|processed)(?: yet| already)?\\?*$",
          "^when(?:'?s| is| was| are| were| does| did| will| do)"
              + " (?:our|my)\\b(?!.*\\b(?:should|must|have to|"
              + "need)\\b).{0,60}(?:audit|certificate|certification|review|training|course|meeting|party|drill|run"
              + " out|expire|expiry|end|ends|due|start|birthday|exercise|assessment)\\b.{0,30}$",
          "^when (?:do|will|did) (?:we|i) (?:get paid|get (?:our|my)|have the next|next)\\b",
          "^when (?:do|will|must|should) i (?:have to )?(?:repeat|redo|do|take|renew) my (?:\\w+"
              + " )?(?:training|course|test|e-?learning)\\b",
          "^(?:what'?s|what is|what was|whats|show me|tell me) (?:on )?(?:our|my) (?:\\w+"
              + " )?(?:score|result|results|grade|user ?name|user ?id|salary|balance|account"
              + " number|risk appetite|budget|address|mission|slogan|vision|dress code|share"
              + " price|hostname|ip|extension|desk number)\\b",
          "\\bmy (?:score|results?|grade) (?:in|of|from|on) (?:the|my)\\b",
          "^(?:what'?s|what is|what was|what are|whats|which is|which are|name) our (?:\\w+"
              + " )?(?:top|highest|biggest|largest|worst|most|main|next|last|latest|current|number"
              + " one)\\b(?!.*\\bshould\\b)",
          "^(?:did|have|has|had|were|was|are) we (?:ever |already |really"
              + " )?(?:pass|passed|fail|failed|get any|got any|been hacked|hacked|been"
              + " breached|breached|affected|hit|attacked|hiring|insured|certified"
              + " already|certified yet|win|won|lose)\\b",
          "^(?:did|has|have)"
              + " (?:anyone|anybody|somebody|someone|it)\\b.{0,20}\\b(?:report|click|look|see|answer|check|reply|work)(?:ed|en)?\\b.{0,40}\\b(?:today|yet|already|my|inc\\w*|at"
              + " it|this week|yesterday)\\b",
          "\\bhow (?:many|much)\\b(?!.*\\b(?:need|needs|have to|should|must|minimum|at"
              + " least|per|allowed|required|is enough)\\b).{0,45}\\b(?:do|did|have|were|had|are)"
              + " (?:we|they)\\b(?: \\w+)?"
              + " ?(?:have|had|exclude|excluded|use|used|get|got|lose|lost|make|made|spend|spent|leave"
              + " out|left"
              + " out|employ|in|report|reported|find|found|close|closed|accept|accepted)?(?!"
              + " (?:need|have to))\\b.{0,35}$",
          "\\bhow many\\b.{0,40}\\b(?:(?:in|at) our (?:company|firm|register|soa|isms)|last"
              + " (?:quarter|month|year|week)|this (?:quarter|month|week))\\b",
          "^how many (?:people|employees|staff|colleagues|of us) (?:work|are|do we have)\\b",
          "^(?:which|what)(?: [\\w-]+){1,3} (?:do|did|does|are|have) (?:we|our company|the"
              + " company|the firm)(?: actually| currently)?"
              + " (?:use|have|run|buy|bought|pick|picked|choose|chose|using|get|got|work with|leave"
              + " out|exclude)\\b(?! to\\b).{0,40}$",
          "^(?:which|what)(?: [\\w-]+){1,3} (?:did|has) (?:the company|the firm|we|the board|it|the"
              + " ceo|management)"
              + " (?:buy|bought|choose|chose|sign|signed|approve|approved|decide|decided|pick)\\b",
          "^(?:which|what) (?:\\w+"
              + " )?(?:sites?|cloud|version|product|tool|provider|vendor|edr|antivirus|data"
              + " ?cent(?:er|re)|offices?|locations?|departments?) (?:is|are|were|was) (?:in"
              + " )?our\\b",
          "^(?:which|what) (?:sites|offices|locations|departments|controls) (?:are|were|did we)"
              + " (?:in|out of|left out of|part of|excluded)\\b.{0,10}\\bour\\b",
          "^(?:what|who) (?:was|were|did|has|had)"
              + " .{0,40}\\b(?:decide[d]?|said|say|approve[d]?|announce[d]?).{0,25}\\b(?:yesterday|today|last"
              + " (?:week|meeting|month|management review|review|year))\\b",
          "^what did (?:the|our) (?:board|ceo|boss|management|auditor|cfo)\\b.{0,60}$",
          "^what happened (?:in|at|with|during) (?:the|our)"
              + " (?:incident|attack|outage|audit|breach)\\b.{0,25}"
              + "\\b(?:last|yesterday|this|today)\\b",
          "^who (?:signed|accepted|approved|decided|ordered|took|wrote|clicked)\\b.{0,50}$",
          "^(?:which|what) (?:risk )?score did we\\b|\\bdid we give to\\b",
          "^(?:can|could|may) i (?:please )?(?:speak|talk|chat)"
              + " (?:to|with)\\b(?!.{0,40}\\b(?:press|journalist|media|police|customer|about)\\b)",
          "\\b(?:connect|put|transfer|patch) me (?:to|with|through)\\b|\\breal"
              + " (?:person|human)\\b|\\bto speak (?:to|with) (?:a|some)",
          "^(?:please |pls |can you |could you |can somebody |can someone |would you )+(?:please"
              + " )?(?:send|e-?mail|mail|forward|order|book|call|phone|unlock|reset|install|create"
              + " an|create a user|add me|delete my|print|buy|schedule|invite|remind|enrol|open a"
              + " ticket|raise|give me access|set up|order)\\b",
          "^(?:order|book|unlock|reset|install|forward|print|call|e-?mail|add me|remind"
              + " me|invite)(?: me)? (?:a|an|my|the|to|all|our|photoshop|this|for"
              + " me|staff|whole)\\b",
          "^(?:send|give) me (?:the |our |a"
              + " )?(?:link|admin|pdf|form|template|minutes|phone)\\b|^(?:send|mail) (?:a|an)"
              + " (?:mail|email|message) to\\b|^(?:open|raise|create|file|log) (?:me )?a ticket\\b",
          "\\b(?:i forgot my|reset my|unlock my|change my) (?:\\w+"
              + " )?(?:password|pin|account|user)\\b.{0,30}\\b(?:reset|unlock|please|pls)\\b",
          "\\bas (?:a )?pdf\\b.{0,10}$",
          THING
              + "\\b.{0,25}\\b(?:does ?n[o']?t|do ?n[o']?t|not|stopped|no"
              + " sound|broken|jam(?:med)?|out of|empty|dead|won'?t|need a new|new one|coffee)\\b",
          "\\b(?:paper jam|out of paper|no sound)\\b",
          "^(?:my |the )?"
              + PROGRAM
              + " (?:does ?n[o']?t|won'?t|keeps (?:crashing|freezing)|crashes|is slow|"
              + "has no|freezes|hangs|is frozen|cannot start)\\b",
          "^how (?:do|can) i (?:get (?:into|on|onto)|log ?in ?to|log on to|access|connect"
              + " to|map|set up|change|mute|add)(?: the| my| a| our)? (?:\\w+"
              + " )?(?:e-?learning|portal|intranet|vpn|network drive|printer|shared"
              + " mailbox|signature|profile picture|out of office|mailing list|training portal|time"
              + " sheet|timesheet)\\b",
          "^how (?:do|can) i (?:book|reserve|request|apply for|ask for|submit|hand in|claim|call"
              + " in|report in)(?: my| a| for| an| the)* (?:\\w+"
              + " )?(?:room|desk|car|leave|holidays?|vacation|expenses?|sick|travel|overtime|hours|parking|day"
              + " off|trip|refund)\\b",
          "^(?:when|how|what|where|did|do|is|can|has|may)\\b.{0,25}\\b(?:my|our|your|his|her|their)"
              + " (?:salary|pay ?slip|bonus|vacation|holiday|leave|overtime|raise|"
              + "pension|turnover|revenue|parcel|package|birthday)\\b(?!.{0,60}\\b(?:stolen|visible|open|"
              + "public|everyone|everybody|leak\\w*|read|see|log\\w*|laptop|device|phone|mail)\\b)(?<!\\bsee"
              + " my salary)",
          "\\b(?:days? (?:of )?(?:holiday|vacation|leave)|vacation days|holidays?|days"
              + " off)\\b.{0,15}\\b(?:left|do i have|remaining)\\b",
          "\\b(?:what do i earn|how much (?:do|does) (?:i|he|she|\\w+) earn|get paid|payday)\\b",
          "\\b(?:canteen|cafeteria|lunch menu|parking (?:spot|space)|dress code|town hall"
              + " meeting|company party|summer party|our office hours|(?:there an?|in the) works"
              + " council)\\b.{0,40}$",
          "!^(?:is|has|did|does|was) (?:mr\\.?|mrs\\.?|ms\\.?|dr\\.?)\\b",
          "^(?:is|has) \\w+ (?:already |still |back |now )*(?:left|working here|back(?! ?up)|in"
              + " today|on holiday|on vacation|on leave|available|sick)\\b",
          "^(?:is|are|was|has) (?:[\\w.-]+ ){1,2}(?:already |now |still"
              + " )?(?:approved|white-?listed|on (?:our|the) (?:white-?|approved"
              + " |allow)?-?list|licensed|one of our (?:approved )?suppliers|an approved \\w+|on"
              + " our list)\\b(?: (?:here|at|in|of|for)\\b.{0,30})?[?!. ]*$",
          "^did (?:the|our) (?:new )?(?:\\w+"
              + " )?(?:vendor|supplier|colleague|customer|contractor|partner|client)\\b"
              + ".{0,20}\\bsign(?:ed)?\\b",
          "^(?:what|which) (?:time|day|date|room) (?:is|does|do|will) (?:the|our)\\b",
          "\\b(?:which|what) version of (?:windows|office|the policy|our)\\b",
          "^(?:is|are) (?:the )?(?:meeting )?room\\b.{0,30}\\b(?:free|booked|available)\\b");

  private CompanyFacts() {}
}
