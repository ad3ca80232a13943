package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Rules;
import dev.annexbot.standard.NotOurs.Why;
import java.util.List;
import java.util.Map;

/** Turns of phrase that belong to lawyers, doctors, programmers and everyday life. */
final class OtherTrades {
  /** A law is meant, and not what our standards have to do with it. */
  private static final String NOT_OURS =
      "^(?!.*\\b(?:iso|27001|27002|standards?|controls?|clauses?|certif\\w+|annex)\\b)";

  private static final Rules LAW =
      Rules.of(
          NOT_OURS + ".*\\b(?:by|in|under|before) (?:the )?law\\b",
          NOT_OURS
              + ".*\\bdo(?:es)? (?:the )?(?:\\w+ )?laws?"
              + " (?:allow|forbid|say|want|force|require|apply)",
          NOT_OURS
              + ".*\\b(?:works council|trade"
              + " union|union)\\b.*\\b(?:agree\\w*|consent|approv\\w*|inform|ask|say)\\b",
          "\\b(?:may|can|could) (?:we|they|i|my boss|the company|the firm|my employer) (?:just"
              + " |legally )?(?:fire|dismiss|sack|lay off)\\b",
          "\\b(?:what|which) (?:\\w+ )?rights (?:do|does|have|has)"
              + " (?:i|we|he|she|they|staff|employees)\\b|\\b(?:am|are) (?:i|we|they) (?:legally"
              + " )?entitled\\b",
          "\\b(?:count|valid|binding|enough) as an? (?:\\w+ )?contract\\b|\\b(?:fair use|limitation"
              + " period|export (?:controls?|licen[cs]e)|criminal"
              + " (?:record|matter))\\b.{0,40}\\b(?:cover|allow|end|expire|apply|ask|applicant|claim)\\w*",
          "\\b(?:do|are|does|is) (?:we|our company|the company|this|it) (?:\\w+ )?(?:fall"
              + " under|subject to|an? (?:essential|important|critical) entity|covered by) ",
          "\\b(?:sue|sued|suing|lawsuit|attorney|(?:which|what|hire an?) law"
              + " ?firm|prosecut\\w+|testify|severance|non-?compete|plaintiff|tribunal)\\b",
          "\\bschrems\\b|\\badequacy decision\\b|\\bunder"
              + " (?:english|french|german|us|uk|swiss|austrian|spanish|italian|dutch|irish|indian)"
              + " law\\b",
          "\\b(?:go|send\\w*|going) to (?:jail|prison|court)\\b|\\b(?:take|taking) .{0,20}\\bto"
              + " court\\b|\\b(?:valid|liable|happens|evidence) in court\\b|\\b(?:years in|to|in)"
              + " (?:jail|prison)\\b|\\bjudge\\b",
          "\\b(?:personally|legally|criminally|held) (?:liable|responsible in law)\\b|\\bam i"
              + " liable\\b|\\bliable in\\b|\\bcriminal"
              + " (?:offen[cs]e|code|law|charges?)\\b|\\bpress charges\\b|\\bgross negligence\\b",
          "\\b(?:labou?r|employment|civil|criminal|german|french|uk|us|swiss|austrian|spanish|italian|dutch)"
              + " law\\b",
          "\\b(?:is|was|would|be|are|am) (?:it|that|this|we|i) (?:\\w+"
              + " )?(?:legal|illegal|lawful|unlawful|a crime|against the law|allowed by law)\\b(?!"
              + " (?:requirement|hold|team|department))",
          "^is .{3,50}\\b(?:illegal|legal|lawful|unlawful|a crime|against the law|legally"
              + " \\w+)\\b(?! (?:hold|requirements?|department|person|entity|basis|team))",
          "\\blegally (?:binding|valid|allowed|watertight|required to pay|enforceable)\\b|\\blegal"
              + " advice\\b|\\b(?:my|our) (?:legal"
              + " )?rights\\b(?!.{0,15}\\b(?:access|admin)\\b)|\\blegal"
              + " (?:position|opinion|grounds)\\b",
          "\\b(?:can|could|may|will|would) (?:my )?(?:employer|boss|company|they)(?: legally)?"
              + " (?:fire|dismiss|sack) (?:me|him|her|someone)\\b",
          "\\b(?:deduct|take|pay|cut)\\b.{0,25}\\b(?:out of|from) my (?:pay|salary|wages?)\\b",
          "^(?:please |pls |can you |could you"
              + " )*(?:draft|write|formulate|prepare|review|check)\\b.{0,25}\\b(?:an?"
              + " nda|nda|contract|clause on|privacy (?:policy|notice|statement)|terms and"
              + " conditions|agreement|cease and desist|this clause|legal"
              + " letter|disclaimer)\\b.{0,40}(?:for (?:me|us|our)|website|supplier|"
              + "please|employee|liability|letter|conditions|me)\\b",
          "\\b(?:clause|contract|nda|agreement)\\b.{0,30}\\b(?:enforceable|void|valid"
              + " in|legally|binding)\\b",
          "\\b(?:get out of|terminate|break) (?:the|our|my|this) (?:\\w+"
              + " )?(?:contract|lease|agreement)\\b.{0,60}$",
          "\\bhow"
              + " (?:high|big|much|large)\\b.{0,40}\\b(?:fine|fines|penalty|penalties|damages|compensation)\\b|\\bwhat(?:'?s|"
              + " is)? (?:the )?(?:penalty|compensation|fine|sentence)\\b",
          "\\b(?:claim|pay|get|receive) (?:\\w+"
              + " )?(?:damages|compensation)\\b|\\bcompensation\\b.{0,25}\\bclaim\\b",
          "\\b(?:do i|do we|have) (?:have )?(?:a case|grounds) (?:against|to sue|for)\\b|\\bhire a"
              + " lawyer\\b|\\b(?:need|which|good) (?:a )?lawyer\\b|\\blegally\\b.{0,20}$|\\bnotice"
              + " period\\b|\\bstatute of\\b",
          "\\b(?:sue|fine|jail|trial|appeal)\\b.{0,12}\\bagainst\\b|\\bappeal"
              + " against\\b|\\btrademark\\b",
          "\\blegal action\\b|\\b(?:maximum|highest)"
              + " (?:fine|penalty)\\b|\\b(?:breaks?|breaking|against|force[sd]?|obliged) (?:by"
              + " )?(?:the )?law\\b|^(?:please |can you |could you )*(?:check|review)"
              + " (?:our|my|this|the) (?:\\w+ )?(?:contract|agreement|clause)\\b|\\b(?:job|case) in"
              + " court\\b|\\b(?:dismissal|termination|resignation) letter\\b");

  private static final Rules HEALTH =
      Rules.of(
          "\\b(?:swallowed|stomach ache|how much"
              + " sleep|dentist|headache|migraine|fever|ibuprofen|paracetamol|aspirin|antibiotics?|sore"
              + " throat|nausea|nauseous|vomit\\w*|dizzy|rash|heart attack|chest"
              + " pain|seizure|faint(?:ed|s)?|unconscious|cpr|heimlich|pregnant|depressed|insomnia|panic"
              + " attack|burn-?out|burnt"
              + " out|therapist|physio\\w*|vitamins?|diabetes|toothache|sprain\\w*|hangover|suicidal|contagious|covid|blood"
              + " pressure|diarrhoea|stomach ?ache|back"
              + " ?pain|painkillers?|medication|nosebleed|allergic|hay fever|cramps?)\\b",
          "\\b(?:my|his|her|a colleague'?s) (?:\\w+"
              + " )?(?:head|back|neck|arm|leg|foot|finger|hands?|eyes?|knee|tooth|"
              + "stomach|chest|skin|shoulder|heart|wrist|ankle|throat|ears?|nose|hip|elbow)\\b.{0,25}\\b(?:hurt\\w*|ach\\w+|pain\\w*|dry|stiff|swollen|itch\\w*|sore|burn\\w*|bleed\\w*|tingl\\w*|numb|broken|red|with"
              + " (?:coffee|tea))\\b",
          "\\b(?:pain|hurts?|burn(?:ed|t)?|cut|broke|twisted|injured|spots?)\\b.{0,15}\\b(?:my|in"
              + " the|in my|on my) (?:\\w+ )?"
              + "(?:head|back|neck|arm|leg|foot|finger|hands?|eyes?|knee|tooth|stomach|chest|skin|shoulder|heart|"
              + "wrist|ankle|throat)\\b",
          "\\b(?:colleague|someone|somebody|he|she|coworker)\\b.{0,12}\\b(?:collapsed|fainted|is"
              + " bleeding|not breathing|unconscious|choking|stopped breathing)\\b|\\bcollapsed"
              + " in\\b",
          "\\b(?:symptoms|treatment|medicine|pills?|dose|cure)"
              + " (?:of|for|against)\\b.{0,25}$|\\bwhich doctor\\b|\\bsee a doctor\\b|\\bmedical"
              + " advice\\b|\\bhelps? against (?:a |the )?(?:cold|stress|pain|flu|cough)\\b",
          "\\bwith (?:a )?(?:cough|flu|cold|fever|infection)\\b|\\b(?:i have|i'?ve got|have) (?:a"
              + " |the )?(?:cold|flu|cough|allergy|infection)\\b|\\bi feel"
              + " (?:sick|ill|unwell|faint|suicidal|depressed)\\b");

  private static final String LANGUAGE =
      "(?:python|javascript|typescript|java|php|ruby|rust|golang|kotlin|perl|c\\+\\+|c#|html|css|regex|numpy|pandas|"
          + "react|angular|vue|django|flask|node\\.?js|npm|pip|maven|gradle|junit|dockerfile|docker|kubectl|kubernetes|terraform|ansible|bash|powershell|vba|macro|cron"
          + " ?job|curl|sql|git|oop|linux|excel|vim|go)";
  private static final Rules CODE =
      Rules.of(
          "^(?:please |pls |hi |hey |can you |could you |help me |how (?:do|can|to|would) (?:i |you"
              + " |we )?)*(?:write|give"
              + " me|make|generate|implement|create|fix|debug|convert|refactor|optimi[sz]e|program|code|build"
              + " me)\\b.{0,35}\\b(?:script|function|query|regex|method|snippet|macro|exploit|malware|virus|ransomware|keylogger|trojan|reverse"
              + " shell|payload|phishing (?:e-?)?mails?|sql injection|playbook"
              + " that|scraper|program|bot|python|javascript|java|html|unit"
              + " tests?|algorithm|quicksort|binary search|my code|this code|code"
              + " (?:for|that|to|of)|powershell|class in|app for my|docker ?file|cron ?job|"
              + "terraform)\\b",
          "\\b(?:how (?:do|can|to|would) (?:i |you |we )?|why (?:does|do|is) (?:my |i )?)(?:\\w+"
              + " ){0,8}(?:in|with|using|from) "
              + LANGUAGE
              + "\\b(?!.{0,30}\\b(?:secur|safe|allow|policy))",
          "\\b(?:how (?:do|can|to) (?:i"
              + " )?)(?:undo|revert|rebase|merge|install|parse|center|centre|sort|reverse|join|inner"
              + " join|compile|deploy|declare|iterate|loop|vertically|expose a kubernetes|call an?"
              + " api|read a file|use (?:async|spring|vim|git)|set up a virtual|connect to"
              + " mysql)\\b",
          "\\b(?:null ?pointer ?\\w*|segmentation fault|stack"
              + " ?trace|typeerror|indexerror|keyerror|valueerror|syntaxerror|undefined is"
              + " not|index out of range|crashloopbackoff|econnrefused|npm (?:err\\w*|install"
              + " (?:err|fail)\\w*)|pip install|does ?n[o']?t compile|doesn'?t re-?render|in line"
              + " \\d+|merge conflict|no space left|unit test in|big o|design pattern|async"
              + " await|recursion)\\b",
          "^(?:explain|what is|what'?s|what"
              + " are)\\b.{0,40}\\b(?:recursion|inheritance|polymorphism|pointers?|lambda|tuples?|closures?|java"
              + " and|javascript|flexbox|big o|oop|linked list|hash ?map)\\b",
          "\\bmy (?:(?:java|python|js|c|react|own)"
              + " )?(?:code|script|query|function|component|container|pod|build|pull request|maven"
              + " project|"
              + LANGUAGE
              + " \\w+)\\b.{0,25}\\b(?:does ?n[o']?t|fails?|won'?t|throws?|is"
              + " slow|crash\\w*|error|never)\\b",
          "\\b(?:docker|maven|gradle|npm|kubernetes|webpack|terraform)"
              + " (?:build|install|pod|container|plan|apply)\\b.{0,30}"
              + "\\b(?:fail\\w*|error|says|solve|stuck)\\b",
          "\\bcode review (?:of|for|this|my)\\b.{0,30}(?:my|this|snippet|pull request)\\b|\\bwhat"
              + " does this (?:code|function|regex|query)\\b",
          "\\bwhile ?\\(?true\\b|\\bpublic static\\b|\\bconsole\\.log\\b|\\bprintf?\\(|\\bselect"
              + " \\* from\\b|\\bselect \\w+ from \\w+ where\\b|#include|\\breturn \\w+;|\\bdef"
              + " \\w+\\(|\\bfor \\w+ in \\w+(?:\\(.*\\))?:|\\bimport \\w+ from\\b",
          "\\bcss grid\\b|\\bcenter a div\\b|\\bvertically align\\b|\\bdictionary by"
              + " value\\b|\\bterraform (?:module|example)\\b|\\bspring boot\\b|\\breact"
              + " (?:app|component|hook)\\b|\\bexcel macro\\b");

  private static final Rules LIFE =
      Rules.of(
          "\\b(?:weather|forecast|rain(?:ing)?|umbrella|sunny|snow(?:ing)?)\\b.{0,40}(?:\\btoday|tomorrow|weekend|tonight|week|like|need|is"
              + " it|will it|friday|monday|\\?|in \\w+)|\\bis (?:there )?a storm\\b|\\bwill it"
              + " (?:rain|snow)",
          "\\b(?:tell|know|got|crack)\\b.{0,20}\\b(?:jokes?|riddle|fun facts?|something"
              + " (?:funny|nice))\\b|\\bmakes? me (?:laugh|smile)\\b|\\bknock knock\\b",
          "\\brecipes? (?:for|of|with)\\b|\\bhow"
              + " (?:do|can|long|many)\\b.{0,15}\\b(?:bake|cook|grill|roast|boil|fry|brew|"
              + "marinate)\\b",
          "\\b(?:who won|who scored|what was the score|world cup|champions league|super"
              + " bowl|premier league|olympic games|bundesliga|formula (?:one|1)|tour de"
              + " france)\\b|\\bwinning goal\\b",
          "\\b(?:capital|population|currency|president|king|queen) of \\w+|\\bhow (?:far|long) is"
              + " (?:it|the (?:drive|flight))\\b.{0,25}\\b(?:from|to)\\b|\\bfly to\\b",
          "!\\b\\d+(?:\\.\\d+)? ?(?:[*×÷+]| x) ?\\d+|% of \\d+|\\bkm/h\\b",
          "\\b\\d+(?:\\.\\d+)? ?(?:plus|minus|times|divided by|multiplied by) ?\\d+|\\bsquare"
              + " root\\b|\\b(?:integral|derivative) of\\b|\\bpercent of \\d+|\\bsolve\\b.{0,10}=",
          "\\b(?:write|compose|tell|sing|recite)\\b.{0,20}\\b(?:poem|song|(?<!user"
              + " )story|haiku|limerick|essay|speech|love letter|birthday|farewell card|card"
              + " for|slogan|rap|cover letter|shopping list|linkedin post)\\b",
          "^(?:please |can you |could you )*translate\\b|\\btranslate\\b.{0,60}\\b(?:in)?to"
              + " (?:french|german|spanish|italian|english|japanese|chinese|dutch|polish|russian|portuguese|swedish|turkish|greek)\\b|\\bhow"
              + " do you say\\b|\\b(?:french|german|spanish|italian|latin|japanese) word\\b|\\bhow"
              + " do you spell\\b|\\bin this sentence\\b",
          "\\b(?:recommend|suggest|best|good|cheap\\w*)\\b.{0,20}\\b(?:movie|film|series|song|book|novel|restaurant|hotel|"
              + "flight|podcast|wine|beer|game|present|gift|holiday|console|camera|vacuum|mattress)s?\\b",
          "\\b(?:buy bitcoin|etfs|stock market|shares should i|savings into|mortgage|horoscope|star"
              + " sign|zodiac|lottery numbers?|playstation)\\b",
          "^(?:are|do|have|would|did|can) you (?:like|love|have (?:a |any"
              + " )?(?:feelings|girlfriend|boyfriend|friends|family|kids|nice)|feel|sleep|eat|dream|believe|married|single|happy|dance|enjoy|having"
              + " a|in love)\\b|\\byour (?:favou?rite|free time|hobb\\w+|opinion on (?!iso))",
          "\\b(?:i am|i'?m) (?:so |very )?(?:bored|lonely|hungry|in love)\\b|\\blet'?s (?:play|talk"
              + " about something)\\b|\\bflip a coin\\b|\\bheads or tails\\b|\\broll a"
              + " di[ce]+\\b|\\bmeaning of life\\b",
          "\\b(?:pivot table|vlookup|page numbers in word|merge cells|jpg to pdf)\\b|\\bslides?"
              + " look\\b|\\bpresentation more\\b",
          "^who (?:founded|invented|discovered|painted|wrote|directed|sang|sings|plays|composed|killed|built)"
              + " (?!(?:our|the (?:policy|soa|procedure|risk|rules|contract|software)))",
          "\\bfruit or a vegetable\\b",
          "\\b(?:spy on|read|track|hack)\\b.{0,15}\\b(?:my"
              + " )?(?:wife|husband|girlfriend|boyfriend|neighbou?r|ex|teacher)\\b",
          "\\b(?:watch|download|stream|get)\\b.{0,25}\\b(?:movies?|films?|music|netflix|games?|songs?)\\b.{0,25}\\b(?:free|without"
              + " paying|illegally)\\b|\\bpaywall\\b|\\bcheat in\\b");

  static final List<Map.Entry<Why, Rules>> RULES =
      List.of(
          Map.entry(Why.LEGAL_ADVICE, LAW),
          Map.entry(Why.MEDICAL, HEALTH),
          Map.entry(Why.CODING_HELP, CODE),
          Map.entry(Why.OFF_TOPIC, LIFE));

  private OtherTrades() {}
}
