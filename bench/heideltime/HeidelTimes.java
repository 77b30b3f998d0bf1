import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.text.SimpleDateFormat;

/**
 * Runs HeidelTime over news texts: HeidelTimes CONFIG LIST, where each line of LIST is a day (yyyy-MM-dd), a tab, and a file. Writes FILE.timeml beside each, and
 * the seconds of this thread that the texts took, loading left out.
 */
public class HeidelTimes {
  public static void main(String[] arguments) throws Exception {
    HeidelTimeStandalone reader = new HeidelTimeStandalone(
        Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, arguments[0], POSTagger.STANFORDPOSTAGGER, false);
    SimpleDateFormat days = new SimpleDateFormat("yyyy-MM-dd");
    reader.process("The tagger is loaded today.", days.parse("2000-01-01"));
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long taken = 0;
    for (String line : Files.readAllLines(Paths.get(arguments[1]), StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t");
      Path file = Paths.get(fields[1]);
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      long begun = thread.getCurrentThreadCpuTime();
      String marked = reader.process(text, days.parse(fields[0]));
      taken += thread.getCurrentThreadCpuTime() - begun;
      Files.write(Paths.get(fields[1] + ".timeml"), marked.getBytes(StandardCharsets.UTF_8));
    }
    System.out.println("seconds " + taken / 1e9);
  }
}
