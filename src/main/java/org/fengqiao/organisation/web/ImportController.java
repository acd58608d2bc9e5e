package org.fengqiao.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.fengqiao.organisation.CountyImport;
import org.fengqiao.organisation.ImportRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/organisation/import")
class ImportController {

    private static final String ROLE = "securityAdmin";

    private final CountyImport county;

    ImportController(CountyImport county) {
        this.county = county;
    }

    @Operation(
            summary = "导入行政单位、调委会、调解员和专家名单",
            description = "一次可传多个 CSV 或 XLSX 文件，全部成功或全部不改。Imports lists from several files at once: all or nothing.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportView take(@RequestPart("files") List<MultipartFile> files, HttpServletRequest request) throws IOException {
        if (!request.isUserInRole(ROLE)) {
            throw forbidden();
        }
        try (var uploads = new Uploads(files)) {
            return ImportView.of(county.take(uploads.files(), String.valueOf(request.getRemoteUser())));
        }
    }

    @ExceptionHandler
    ProblemDetail onRefusal(ImportRefused refused) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, String.valueOf(refused.getMessage()));
        problem.setTitle("导入被拒绝 Import refused");
        problem.setProperty(
                "errors", refused.problems().stream().map(ImportErrorView::of).toList());
        return problem;
    }

    private static ErrorResponseException forbidden() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN, "只有安全管理员可以导入名单。Security administrators only may import lists.");
        problem.setTitle("无权限 Forbidden");
        return new ErrorResponseException(HttpStatus.FORBIDDEN, problem, null);
    }
}
