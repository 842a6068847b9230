package dev.recourse.tools.docs.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JavaPiecesTest {

    @Test
    void wordsLiteralsAndRemarksAreApart() {
        String java = "@Override\nvoid f() { g(\"if \\\" // no\"); } // for\n";
        List<JavaPieces.Piece> pieces = JavaPieces.of(java);
        assertEquals(
                "mark:@Override|word:void|literal:\"if \\\" // no\"|remark:// for",
                pieces.stream()
                        .filter(piece -> !piece.style().isEmpty())
                        .map(piece -> piece.style() + ":" + piece.text())
                        .collect(Collectors.joining("|")));
        assertEquals(java, pieces.stream().map(JavaPieces.Piece::text).collect(Collectors.joining()));
    }
}
