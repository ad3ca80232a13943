package dev.annexbot.teams.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that every drawn card is held to sees what is wrong, and lets pass what is right. */
class CardSchemaTest {
  private static final String CARD =
      "{'type':'AdaptiveCard','version':'1.5','body':[%s]}".replace('\'', '"');

  private static List<String> mistakes(String element) {
    return CardSchema.mistakes(json(CARD.formatted(element.replace('\'', '"'))));
  }

  private static JsonNode json(String text) {
    return Json.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'TextBlock','text':'a','wrap':true,'size':'Large','style':'heading','color':null}",
        "{'type':'TextBlock','text':'a','fallback':'drop','requires':{'adaptiveCards':'1.5'}}",
        "{'type':'TextBlock','text':'a','fallback':{'type':'Image','url':'x'}}",
        "{'type':'Image','url':'data:image/png;base64,AA','altText':'a','height':'50px'}",
        "{'type':'RichTextBlock','inlines':['a',{'type':'TextRun','text':'b','underline':true}]}",
        "{'type':'Table','rows':[{'type':'TableRow','cells':[{'type':'TableCell','items':[]}]}]}",
        "{'type':'Input.ChoiceSet','id':'a','choices':[],'style':'filtered','label':'b'}",
        "{'type':'Input.ChoiceSet','id':'a','choices':[],"
            + "'choices.data':{'type':'Data.Query','dataset':'d'}}",
        "{'type':'ActionSet','actions':[{'type':'Action.Execute','verb':'a','mode':'secondary',"
            + "'data':{'a':{'b':1}},'fallback':{'type':'Action.Submit','title':'x'}}]}",
        "{'type':'Container','items':[{'type':'ColumnSet','columns':[{'width':'auto','items':[]}]}]}"
      })
  void whatIsRightPasses(String element) {
    assertThat(mistakes(element)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'text':'no type'}",
        "{'type':'TextBlock'}",
        "{'type':'Textblock','text':'a'}",
        "{'type':'TextBlock','text':1}",
        "{'type':'TextBlock','text':'a','colour':'red'}",
        "{'type':'TextBlock','text':'a','size':'Huge'}",
        "{'type':'TextBlock','text':'a','size':'Largest'}",
        "{'type':'TextBlock','text':'a','wrap':'yes'}",
        "{'type':'TextBlock','text':'a','fallback':'hide'}",
        "{'type':'TextBlock','text':'a','fallback':{'type':'Nothing'}}",
        "{'type':'Image','altText':'no address'}",
        "{'type':'Image','url':'x','forceLoad':true}",
        "{'type':'Input.Text','label':'no id'}",
        "{'type':'Input.Text','id':'a','labelPosition':'above'}",
        "{'type':'Input.Number','id':'a','value':'1'}",
        "{'type':'Input.Toggle','id':'a'}",
        "{'type':'Input.ChoiceSet','id':'a','choices':[{'title':'no value'}]}",
        "{'type':'Input.ChoiceSet','id':'a','choices':[{'title':'a','value':1}]}",
        "{'type':'TextBlock','text':'a','choices.data':{'type':'Data.Query','dataset':'d'}}",
        "{'type':'Input.ChoiceSet','id':'a','choices.data':{'type':'Data.Query'}}",
        "{'type':'Input.ChoiceSet','id':'a',"
            + "'choices.data':{'type':'Data.Query','dataset':'d','more':1}}",
        "{'type':'Input.ChoiceSet','id':'a','style':'Filtered'}",
        "{'type':'RichTextBlock','inlines':[{'text':'no type'}]}",
        "{'type':'TextBlock','text':'a','size':5}",
        "{'type':'FactSet','facts':[{'title':'a'}]}",
        "{'type':'FactSet','facts':[{'title':'a','value':'b','more':1}]}",
        "{'type':'ActionSet','actions':[{'type':'Action.Submit','title':'a','verb':'b'}]}",
        "{'type':'ActionSet','actions':[{'type':'Action.Submit','title':'a','style':'loud'}]}",
        "{'type':'ActionSet','actions':[{'type':'Action.Execute','data':[1]}]}",
        "{'type':'ActionSet','actions':[{'type':'Action.OpenUrl','title':'no address'}]}",
        "{'type':'ActionSet','actions':[{'title':'no type'}]}",
        "{'type':'Table','rows':[{'type':'TableRow','cells':[{'type':'TextBlock','text':'a'}]}]}",
        "{'type':'CompoundButton','title':'later than 1.5'}"
      })
  void aMistakeIsSeen(String element) {
    assertThat(mistakes(element)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'AdaptiveCard','body':[]}",
        "{'type':'AdaptiveCard','version':'1.6','body':[]}",
        "{'version':'1.5','body':[]}",
        "{'type':'AdaptiveCard','version':'1.5','body':{}}",
        "{'type':'AdaptiveCard','version':'1.5','body':[],'text':'a'}",
        "{'type':'AdaptiveCard','version':'1.5','selectAction':{'type':'Action.ShowCard'}}"
      })
  void aMistakeOfTheCardItselfIsSeen(String card) {
    assertThat(CardSchema.mistakes(json(card.replace('\'', '"')))).isNotEmpty();
  }

  @Test
  void eachDefinitionIsThereAndReached() throws IOException {
    JsonNode schema = Json.read(Files.readAllBytes(CardSchema.FILE));
    Set<String> defined = new HashSet<>();
    schema.path("$defs").fieldNames().forEachRemaining(defined::add);
    Set<String> named = new HashSet<>();
    List<String> references = new ArrayList<>(schema.findValuesAsText("$ref"));
    references.forEach(each -> named.add(each.substring("#/$defs/".length())));

    assertThat(named).isEqualTo(defined);
  }
}
