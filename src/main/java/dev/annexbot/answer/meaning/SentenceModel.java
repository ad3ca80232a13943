package dev.annexbot.answer.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small sentence model all-MiniLM-L6-v2, quantized, run by ONNX Runtime on one thread: a text
 * goes in, a vector of length one comes out. Safe for many threads.
 */
final class SentenceModel {
  private static final String NAME = "/all-minilm-l6-v2-q";

  /** Longer texts are cut; the model was trained on up to 256 pieces. */
  private static final int MOST_PIECES = 256;

  private static final Pattern ENTRY =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)\\s*[,}]");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * Loads the model.
   *
   * @throws IOException if it is not there or cannot be run on this machine
   */
  static SentenceModel load() throws IOException {
    String json = new String(bytes(NAME + "-tokenizer.json"), StandardCharsets.UTF_8);
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      // Questions come one by one and cores are shared: a second thread costs more than it brings.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(bytes(NAME + ".onnx"), options);
      return new SentenceModel(environment, session, new WordPieces(vocabulary(json)));
    } catch (OrtException | LinkageError | RuntimeException unfit) {
      throw new IOException("The sentence model cannot be run here: " + unfit.getMessage(), unfit);
    }
  }

  /** The vector of a text. */
  float[] vector(String text) {
    long[] numbers = pieces.of(text, MOST_PIECES);
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(numbers);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] out = (float[][][]) result.get(0).getValue();
      return mean(out[0]);
    } catch (OrtException broken) {
      throw new IllegalStateException("The sentence model failed", broken);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
  }

  private static float[] mean(float[][] pieces) {
    float[] mean = new float[pieces[0].length];
    for (float[] piece : pieces) {
      for (int at = 0; at < mean.length; at++) {
        mean[at] += piece[at];
      }
    }
    double square = 0;
    for (float each : mean) {
      square += (double) each * each;
    }
    float length = (float) Math.sqrt(square);
    for (int at = 0; at < mean.length; at++) {
      mean[at] /= length;
    }
    return mean;
  }

  /** The word pieces and their numbers, out of the JSON that came with the model. */
  private static Map<String, Integer> vocabulary(String json) {
    Map<String, Integer> vocabulary = new HashMap<>();
    Matcher entry = ENTRY.matcher(json);
    int at = json.indexOf("\"vocab\"");
    while (at >= 0 && entry.find(at)) {
      String piece = entry.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
      vocabulary.put(piece, Integer.parseInt(entry.group(2)));
      at = entry.end();
    }
    return vocabulary;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SentenceModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in.readAllBytes();
    }
  }
}
