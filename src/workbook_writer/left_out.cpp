// What no list of people has: charts, drawings, comments, tables, properties of its own.
// libxlsxwriter asks for them where somebody added some, which nobody does here; its files for them
// are not built.
#include <xlsxwriter.h>
#include <xlsxwriter/chart.h>
#include <xlsxwriter/chartsheet.h>
#include <xlsxwriter/comment.h>
#include <xlsxwriter/custom.h>
#include <xlsxwriter/drawing.h>
#include <xlsxwriter/metadata.h>
#include <xlsxwriter/table.h>
#include <xlsxwriter/vml.h>

#include <cstdint>

extern "C" {

lxw_chart* lxw_chart_new(std::uint8_t) { return nullptr; }
void lxw_chart_free(lxw_chart*) {}
void lxw_chart_assemble_xml_file(lxw_chart*) {}
void chart_series_set_categories(lxw_chart_series*, const char*, lxw_row_t, lxw_col_t, lxw_row_t,
                                 lxw_col_t) {}
void chart_series_set_values(lxw_chart_series*, const char*, lxw_row_t, lxw_col_t, lxw_row_t,
                             lxw_col_t) {}

lxw_chartsheet* lxw_chartsheet_new(lxw_worksheet_init_data*) { return nullptr; }
void lxw_chartsheet_free(lxw_chartsheet*) {}
void lxw_chartsheet_assemble_xml_file(lxw_chartsheet*) {}

lxw_comment* lxw_comment_new() { return nullptr; }
void lxw_comment_free(lxw_comment*) {}
void lxw_comment_assemble_xml_file(lxw_comment*) {}

lxw_custom* lxw_custom_new() { return nullptr; }
void lxw_custom_free(lxw_custom*) {}
void lxw_custom_assemble_xml_file(lxw_custom*) {}

lxw_drawing* lxw_drawing_new() { return nullptr; }
void lxw_drawing_free(lxw_drawing*) {}
void lxw_drawing_assemble_xml_file(lxw_drawing*) {}
void lxw_add_drawing_object(lxw_drawing*, lxw_drawing_object*) {}

lxw_metadata* lxw_metadata_new() { return nullptr; }
void lxw_metadata_free(lxw_metadata*) {}
void lxw_metadata_assemble_xml_file(lxw_metadata*) {}

lxw_table* lxw_table_new() { return nullptr; }
void lxw_table_free(lxw_table*) {}
void lxw_table_assemble_xml_file(lxw_table*) {}

lxw_vml* lxw_vml_new() { return nullptr; }
void lxw_vml_free(lxw_vml*) {}
void lxw_vml_assemble_xml_file(lxw_vml*) {}

}  // extern "C"
