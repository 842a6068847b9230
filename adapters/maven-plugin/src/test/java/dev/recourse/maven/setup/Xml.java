package dev.recourse.maven.setup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** The configuration of a plugin, written as in a POM. */
final class Xml {

    private Xml() {}

    static Xpp3Dom dom(String xml) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + xml + "</configuration>"));
        } catch (XmlPullParserException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
