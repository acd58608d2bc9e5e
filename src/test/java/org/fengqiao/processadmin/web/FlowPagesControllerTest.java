package org.fengqiao.processadmin.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FlowPagesControllerTest {

    private final MockMvc pages =
            MockMvcBuilders.standaloneSetup(new FlowPagesController()).build();

    @ParameterizedTest
    @CsvSource({"/flows,flows.js", "/flow,flow.js", "/flow-draft,flow-draft.js"})
    void aPageRunsItsOwnScriptAndNothingOfAnotherHost(String path, String script) throws Exception {
        pages.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("fengqiao/" + script)))
                .andExpect(content().string(not(containsString("http"))))
                .andExpect(content().string(not(containsString("<script>"))));
    }
}
