package org.zelian.registry.query.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class PinyinTest {

    @Test
    void a_unit_is_found_by_its_initials() {
        assertThat(Pinyin.searchText("示例锦江区教育局")).contains("jjqjyj");
    }

    @Test
    void a_unit_is_found_by_its_full_reading() {
        assertThat(Pinyin.searchText("示例锦江区教育局")).contains("jinjiangqu");
    }

    @Test
    void every_reading_of_a_surname_finds_its_bearer() {
        assertThat(Pinyin.readings("单示例").split(" "))
                .contains("danshili", "chanshili", "shanshili", "dsl", "csl", "ssl");
    }

    @Test
    void the_phrase_decides_which_reading_comes_first() {
        assertThat(Pinyin.readings("成都市都江堰")).startsWith("chengdushidujiangyan");
    }

    @Test
    void a_name_of_many_readings_stays_bounded() {
        assertThat(Pinyin.readings("重都长乐单曾行朝".repeat(6)).split(" ")).hasSizeLessThan(130);
    }

    @Test
    void letters_and_digits_stay_as_they_are() {
        assertThat(Pinyin.searchText("示例 OA2 系统")).contains("示例oa2系统").contains("shilioa2xitong");
    }

    @Test
    void names_sort_by_sound() {
        assertThat(
                        Stream.of("周示例", "安示例", "李示例")
                                .sorted(java.util.Comparator.comparing(Pinyin::sortKey)))
                .containsExactly("安示例", "李示例", "周示例");
    }
}
