package org.costdsl.tests.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.costdsl.tests.Repository;
import org.xml.sax.SAXException;

/** The schemas that outputs have to obey: others' and our own. */
public final class Schemas {

  private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private Schemas() {
  }

  /** Against the schema of SARIF 2.1.0 by OASIS. */
  public static void assertSarif(String text) throws IOException {
    try (InputStream in = Schemas.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in, STRICT).validate(text, InputFormat.JSON)).isEmpty();
    }
  }

  /** Against one of our own schemas in {@code docs/schemas}. */
  public static void assertOwn(String name, String text) throws IOException {
    try (InputStream in = Files.newInputStream(Repository.file("docs/schemas/" + name))) {
      JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, STRICT);
      assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    }
  }

  /** Against Surefire's schema of JUnit reports. */
  public static void assertJUnit(String text) throws IOException, SAXException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Schemas.class.getResource("/schemas/surefire-test-report.xsd")).newValidator()
        .validate(new StreamSource(new StringReader(text)));
  }
}
