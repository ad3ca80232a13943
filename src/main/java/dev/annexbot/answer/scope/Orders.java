package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Rules;

/** Texts that tell the assistant what to be or to say, or reach for what is inside it. */
final class Orders {
  private static final String INSIDE =
      "(?:(?:system |hidden |initial |secret |original"
          + " )?(?:prompts?|instructions?|guidelines)|system message|rules(?=[.?!"
          + " ]*$)|filters?|restrictions|source code|api[ -]?keys?|tokens?|environment"
          + " variables?|env vars?|config(?:uration)?(?: file)?|database|training"
          + " data|memory|secrets?|logs|weights|credentials|admin password)";

  static final Rules RULES =
      Rules.of(
          "\\b(?:ignore|disregard|forget|override|overwrite|bypass|drop|skip|turn off|switch"
              + " off|disable|lift|remove)\\b.{0,30}\\b(?:instructions?|prompts?|previous|prior"
              + " rules|rules above|(?:you were|you've been|you have been) told|your"
              + " (?:rules|filters?|restrictions|limits|guidelines|safety\\w*|policies|role|training)|all"
              + " rules|everything (?:above|before|you|and)|safety rules|all limits|the rules"
              + " above|drop all limits)\\b",
          "\\b(?:system|hidden|initial) (?:prompt|message|instructions?)\\b|\\bsystem prompts?\\b",
          "\\b(?:show|print|reveal|display|output|repeat|dump|list|leak|tell|give|translate|encode|summari[sz]e|share|expose|write"
              + " out|write|what(?:'?s| is| are)?|which)\\b.{0,30}\\byour (?:\\w+ )?"
              + INSIDE
              + "\\b",
          "\\b(?:show|print|reveal|display|output|dump|repeat|see|run with)\\b.{0,30}\\b(?:the"
              + " (?:prompt|hidden)|your prompt|environment variables?|env"
              + " vars?|config)\\b|\\bprint config\\b",
          "\\b(?:api[ -]?key|token|password|key)s? (?:do )?you (?:use|have|run)\\b|\\benvironment"
              + " variables do you",
          "\\brepeat (?:the|everything|all|your|what)\\b.{0,25}\\b(?:above|before|you"
              + " were|first|starting|line)\\b",
          "\\bfirst message in this\\b|\\b(?:words|text|everything|lines?) (?:above|before"
              + " this)\\b",
          "^(?:you are|you're|ur) (?:now |no longer |going to be |dan\\b|an?"
              + " .{0,40}(?:without|that|who|which)\\b)|\\byou are now\\b|\\byou are dan\\b",
          "\\bfrom (?:now|here|this (?:point|moment))"
              + " on\\b.{0,40}\\b(?:you|answer|respond|reply|say|only|always)\\b|\\bfrom now"
              + " on[.!]*$",
          "\\b(?:pretend|imagine|act|behave|speak|talk|respond|role-?play)\\b.{0,12}\\b(?:you|to"
              + " be|as if|as an?|like an?|that"
              + " you)\\b(?!.{0,40}\\b(?:customer|supplier|colleague|boss|ceo|it support|helpdesk)"
              + " (?:and|to|who) (?:asks?|wants?|calls?)\\b)",
          "\\brole-?play\\b|\\bjail"
              + " ?break\\b|\\b(?:developer|debug|god|admin|root|dan|unrestricted|sudo)"
              + " mode\\b|^sudo\\b|\\bno restrictions\\b|\\bhad no rules\\b|\\bwithout (?:any"
              + " )?(?:restrictions|limits)\\b",
          "\\byou must (?:obey|comply|answer|now|do|say)\\b|\\bi (?:order|command) you\\b|\\bobey"
              + " me\\b|\\bi am your (?:developer|creator|admin)|\\bi'm your"
              + " (?:developer|creator|admin)",
          "\\bstop being\\b|\\byou are no longer\\b|\\bdo the opposite of\\b|\\byour new"
              + " (?:task|role|job|name|persona|instructions?)\\b|\\bnew"
              + " (?:instructions?|task|rules|policy|prompt)\\b ?:|\\bnew policy,"
              + " you\\b|\\b(?:end|start) of (?:new )?prompt\\b",
          "^(?:just |please |only )?(?:say|confirm|state|tell"
              + " me|declare|certify|answer|respond|reply|write|agree)\\b(?: \\w+){0,6} (?:we|our"
              + " company|you|i|us|it)(?: \\w+){0,5} (?:compliant|certified|passed|conform\\w*|"
              + "comply|safe|right)\\b(?!.{0,20}\\?$)",
          "^(?:just |please |only )?(?:say|respond with|reply with|answer only|respond only|answer"
              + " yes|say yes|reply only|answer with yes)\\b",
          "^(?:please |just )?say [\"'“]|\\b(?:and|then|only) say [\"'“]|\\btell me we\\b|\\bdon'?t"
              + " add anything\\b|\\bsay nothing else\\b",
          "\\b(?:without|don'?t|do"
              + " not|no|never|stop)\\b.{0,15}\\b(?:cit(?:e|ing|ations?)|mention(?:ing)?"
              + " (?:clauses|numbers)|references?|sources)\\b.{0,30}$(?<!\\?)",
          "\\b(?:what|which|show|list|tell|who)\\b.{0,40}\\b(?:other"
              + " (?:people|users?)|others|colleagues?|my "
              + "(?:boss|manager|colleague)|people|users?|anyone|everyone|employees)\\b.{0,20}\\b(?:ask(?:ed|s)?|asking|talk(?:ed)?"
              + " to you|told you|typed?|wrote to you|chat(?:ted)?)\\b(?: you| about|$|\\?)"
              + "(?!.{0,60}\\b(?:password|code|auditor|risk)\\b)",
          "\\bquestions (?:of|from|that|people) (?:my |the |other |our"
              + " )?(?:colleagues?|people|users?|boss|asked|employees)\\b.{0,20}",
          "!<\\|?/?\\w+[^>]{0,60}>|\\{\\{.*\\}\\}|\\$\\{|'; ?\\w+|\\bor 1=1\\b",
          "^\\W*(?:system|assistant|user|admin|root) ?:|\\[/?inst\\]|\\bdrop"
              + " table\\b|jndi:|/etc/passwd|\\bunion select\\b|\\bonerror ?=");

  private Orders() {}
}
