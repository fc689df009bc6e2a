<?php
/**
 * Feeds that were uploaded: the media library refuses .json. They stand in uploads/plaza/.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Where uploaded feeds are.
 *
 * @return array{path: string, address: string} Folder and address, without a slash at the end.
 */
function plaza_widgets_folder() {
	$uploads = wp_upload_dir( null, false );
	return array(
		'path'    => $uploads['basedir'] . '/plaza',
		'address' => set_url_scheme( $uploads['baseurl'] ) . '/plaza',
	);
}

/**
 * The feeds that were uploaded.
 *
 * @return array<int, array{name: string, address: string, time: int}> By name.
 */
function plaza_widgets_feeds() {
	$folder = plaza_widgets_folder();
	$paths  = glob( $folder['path'] . '/*.json' );
	return array_map(
		function ( $path ) use ( $folder ) {
			return array(
				'name'    => basename( $path ),
				'address' => $folder['address'] . '/' . basename( $path ),
				'time'    => filemtime( $path ),
			);
		},
		$paths ? $paths : array()
	);
}

/**
 * Whether a text is a feed, as far as it takes to tell it from a file chosen by mistake.
 *
 * @param string $text Content of a file.
 * @return true|WP_Error True, or why it is none.
 */
function plaza_widgets_check_feed( $text ) {
	// As objects: an empty list and an empty object are the same array.
	$feed = json_decode( $text );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: What PHP says of it, in English, for example: Syntax error. */
		return new WP_Error( 'plaza_json', sprintf( __( 'The file is no JSON: %s.', 'plaza-widgets' ), json_last_error_msg() ) );
	}
	$has_items       = isset( $feed->items ) && is_array( $feed->items );
	$has_association = isset( $feed->_association ) && is_object( $feed->_association );
	if ( ! $has_items && ! $has_association ) {
		return new WP_Error( 'plaza_feed', __( 'The file is no feed: it has neither “items” nor “_association”.', 'plaza-widgets' ) );
	}
	return true;
}

/**
 * The file system of WordPress, in the folder of the feeds, which is made if it is not there.
 *
 * @return WP_Filesystem_Base|WP_Error The file system, or why there is none.
 */
function plaza_widgets_open_folder() {
	global $wp_filesystem;
	require_once ABSPATH . 'wp-admin/includes/file.php';
	$path = plaza_widgets_folder()['path'];
	if ( ! wp_mkdir_p( $path ) || ! WP_Filesystem( false, $path, true ) ) {
		/* translators: %s: Path of a folder. */
		return new WP_Error( 'plaza_folder', sprintf( __( 'WordPress may not write into %s.', 'plaza-widgets' ), $path ) );
	}
	return $wp_filesystem;
}

/**
 * Keeps an uploaded feed. One of the same name is replaced, and its address stays.
 *
 * @param array $file An entry of $_FILES.
 * @return string|WP_Error Its address, or why it was refused.
 */
function plaza_widgets_keep_feed( $file ) {
	/**
	 * Filters how large an uploaded feed may be.
	 *
	 * @param int $bytes 5 MB, if nobody says otherwise.
	 */
	$most = (int) apply_filters( 'plaza_widgets_max_feed_size', 5 * MB_IN_BYTES );
	if ( UPLOAD_ERR_INI_SIZE === $file['error'] || $file['size'] > $most ) {
		/* translators: %s: A size, for example 5 MB. */
		return new WP_Error( 'plaza_size', sprintf( __( 'The file is too large: up to %s can be uploaded.', 'plaza-widgets' ), size_format( min( $most, wp_max_upload_size() ) ) ) );
	}
	if ( UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) ) {
		return new WP_Error( 'plaza_upload', __( 'No file arrived. Please choose one and try again.', 'plaza-widgets' ) );
	}
	$files = plaza_widgets_open_folder();
	if ( is_wp_error( $files ) ) {
		return $files;
	}
	// Some editors write a byte order mark, which is no JSON.
	$text  = preg_replace( '/^\xEF\xBB\xBF/', '', (string) $files->get_contents( $file['tmp_name'] ) );
	$check = plaza_widgets_check_feed( $text );
	if ( is_wp_error( $check ) ) {
		return $check;
	}
	// Without dots: a server may take feed.php.json for a program.
	$slug   = sanitize_title( pathinfo( $file['name'], PATHINFO_FILENAME ) );
	$name   = ( '' === $slug ? 'feed' : substr( $slug, 0, 100 ) ) . '.json';
	$folder = plaza_widgets_folder();
	if ( ! $files->put_contents( $folder['path'] . '/' . $name, $text, FS_CHMOD_FILE ) ) {
		/* translators: %s: Path of a folder. */
		return new WP_Error( 'plaza_write', sprintf( __( 'WordPress may not write into %s.', 'plaza-widgets' ), $folder['path'] ) );
	}
	return $folder['address'] . '/' . $name;
}

/**
 * Deletes an uploaded feed.
 *
 * @param string $name Name of its file.
 * @return true|WP_Error True, or why it is still there.
 */
function plaza_widgets_delete_feed( $name ) {
	$files = plaza_widgets_open_folder();
	if ( is_wp_error( $files ) ) {
		return $files;
	}
	// Only what is on the list: a name with a path in it is not.
	$is_there = in_array( $name, array_column( plaza_widgets_feeds(), 'name' ), true );
	if ( ! $is_there || ! $files->delete( plaza_widgets_folder()['path'] . '/' . $name ) ) {
		return new WP_Error( 'plaza_delete', __( 'The file could not be deleted.', 'plaza-widgets' ) );
	}
	return true;
}
