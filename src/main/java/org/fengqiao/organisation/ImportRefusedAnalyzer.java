package org.fengqiao.organisation;

import java.util.stream.Collectors;
import org.fengqiao.shared.sheet.SheetProblem;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start, instead of a stack trace, what is wrong with the files to import. */
class ImportRefusedAnalyzer extends AbstractFailureAnalyzer<ImportRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ImportRefused cause) {
        var lines = cause.problems().stream().map(SheetProblem::text).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                cause.getMessage() + "\n" + lines,
                "改正文件后重新启动，或去掉 --fengqiao.import。Mend the files and start again, or leave out --fengqiao.import.",
                cause);
    }
}
