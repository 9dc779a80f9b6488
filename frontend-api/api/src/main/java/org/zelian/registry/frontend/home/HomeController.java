package org.zelian.registry.frontend.home;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.views.home.HomeQuery;
import org.zelian.registry.views.home.HomeView;
import org.zelian.registry.views.home.SearchHit;

import java.util.List;

@RestController
@RequestMapping("/api/v1")
final class HomeController {

    private final Queries queries;

    HomeController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/home")
    Relayed<HomeView> showHome(Asking asking) {
        return queries.answer(new HomeQuery.ShowHome(), asking);
    }

    @GetMapping("/search")
    Relayed<List<SearchHit>> search(
            @RequestParam(required = false) @Nullable String text, Asking asking) {
        return queries.answer(new HomeQuery.Search(text), asking);
    }
}
